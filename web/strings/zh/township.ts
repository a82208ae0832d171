/** A township's own page: this month's draft of its row. */
export const zh = {
  title: (month: string, township: string) => `${township}站点${month}情况`,
  what: (district: string, due: string) =>
    `填在这里的进${district}的月报草稿，由${district}汇总报送，${due}。不是必须填；没有的空着，不用写0。`,
  filed: (district: string) => `${district}已经报送这个月的月报，这里不能再改。要改请找${district}。`,
  included: '您填的已并入月报',
  leftOut: '您填的没有并入月报',
  leftOutWhat: (district: string) =>
    `${district}报送时没有用上您最后填的，内容都留着。要并入请找${district}：市局还没打开时可以撤回重报。`,
  none: '还没有站点记录，本月没有要填的。',
  before: (value: string) => `上月 ${value}`,
  saved: (clock: string) => `已自动保存 ${clock}`,
  untouched: '改了就自动保存',
  saving: '正在保存…',
  offline: '网络中断，已存在这台电脑；连上后自动补存',
  failed: '没有存上，填的都在；过几秒自动再存',
  theirs: '另一台电脑也在改，先留您刚填的',
  record: {
    title: (name: string) => `${name}：场所`,
    what: (district: string) =>
      `改好后保存草稿，由${district}核对后写进站点记录。人员、运行方式请找${district}登记。`,
    save: '保存草稿',
    notDone: (count: number) => `没有保存：有${count}处要改`,
    saving: '正在保存…',
    saved: (at: string, count: number) => `草稿${at}已保存，改${count}处，等区县（市）采用`,
    unsaved: (count: number) => `改了${count}处，还没有保存。`,
    agreed: '和站点记录一致，没有要改的。',
    undo: '撤回草稿',
  },
};

export type TownshipWords = typeof zh;
