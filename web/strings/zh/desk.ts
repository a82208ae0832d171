/** The district desk's frame: places, opening, what goes wrong there. */
export const zh = {
  places: {
    home: '待办',
    report: '月报',
    stations: '站点',
    plan: '年度计划',
    funding: '经费',
    history: '操作记录',
    problems: '困难和问题',
  },
  skipFile: '报送',
  opening: '正在打开工作台…',
  failed: '工作台没有打开',
  failedWhat: '没有丢什么。连上网后再试一次。',
  retry: '再试一次',
  notHere: '没有这一页',
  notHereWhat: '地址可能抄错了。',
  toHome: '回待办',
  cityOfficer: '这里是区县（市）的工作台',
  cityOfficerWhat: '您的账号管全市，请到市级工作台。',
  toCity: '去市级工作台',
};

export type DeskWords = typeof zh;
