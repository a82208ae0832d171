/** Waiting times, and the two sides that hold a report. */
export const zh = {
  days: (n: number) => `${n}天`,
  hours: (n: number) => `${n}小时`,
  city: '市局',
  district: '区县',
};

export type ClockWords = typeof zh;
