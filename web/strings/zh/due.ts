/** What kind of day a due day is. */
export const zh = {
  inHoliday: (weekday: string, holiday: string) => `${weekday}，${holiday}假期内`,
  worked: (weekday: string) => `${weekday}，调休上班`,
  until: (day: string, note: string, clock: string) => `${day}（${note}）${clock}截止`,
  midnight: '24时',
  notMoved: (until: string) => `${until}，不顺延`,
};

export type DueWords = typeof zh;
