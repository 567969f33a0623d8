import { between, rounded, type Random } from "./random";

export const tmall = "金牌家居旗舰店";
export const douyin = "金牌家居抖音店";

export type Post = "售前" | "售后" | "投诉处理";

/** What a person is good at, each about normal around 0; never shown, only felt in the figures. */
export interface Skill {
  readonly selling: number;
  readonly speed: number;
  readonly care: number;
  readonly knowledge: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** 旺旺昵称 on Tmall. */
  readonly nick: string;
  /** Nickname on Douyin, where the person works there too or only there. */
  readonly douyinNick: string | null;
  readonly post: Post;
  readonly group: string;
  readonly leader: boolean;
  readonly late: boolean;
  readonly shops: readonly string[];
  readonly hired: string;
  readonly basePay: number;
  /** Monthly sales target; null outside pre-sales. */
  readonly goal: number | null;
  readonly takesPart: boolean;
  /** Day of the week off, 0 = Sunday. */
  readonly dayOff: number;
  readonly skill: Skill;
}

const names = "王小美 李强 张甜 刘洋 陈静怡 杨帆 赵敏 黄子轩 周雨桐 吴佳琪 徐文博 孙悦 胡晓东 朱琳 高翔 林婉清 何俊杰 郭雪 马超 罗雅婷 梁志远 宋佳 郑浩然 谢楠 韩冰 唐诗涵 冯磊 于洁 董倩 萧然 程曦 曹阳 袁媛 邓超凡 许晴 傅诗琪 沈浩 曾莉 彭博 吕薇 苏畅 卢珊 蒋涛 蔡依宁 贾斌 丁香 魏来 薛雯 叶子豪 阎璐".split(" ");
const nicks = "小美 阿强 糖糖 洋洋 静怡 帆帆 敏敏 轩轩 雨桐 佳琪 文博 悦悦 东东 琳琳 翔子 婉清 俊杰 雪儿 超超 雅婷 远志 佳佳 浩然 楠楠 冰冰 诗涵 磊磊 洁洁 倩倩 然然 曦曦 阳阳 媛媛 凡凡 晴天 诗琪 浩子 莉莉 博博 薇薇 畅畅 珊珊 涛涛 依宁 斌斌 香香 未来 雯雯 子豪 璐璐".split(" ");

/** Who works where: 18 sell on Tmall, 8 on Douyin, 16 look after what was sold, 8 settle complaints. */
const groups: readonly { readonly group: string; readonly post: Post; readonly heads: number; readonly shops: readonly string[] }[] = [
  { group: "售前一组", post: "售前", heads: 9, shops: [tmall] },
  { group: "售前二组", post: "售前", heads: 9, shops: [tmall] },
  { group: "抖音组", post: "售前", heads: 8, shops: [douyin] },
  { group: "售后组", post: "售后", heads: 16, shops: [tmall] },
  { group: "投诉组", post: "投诉处理", heads: 8, shops: [tmall] },
];

/** In 售前二组 these also serve Douyin in the evening, under another nickname. */
const alsoOnDouyin = new Set(["婉清", "雪儿"]);
/** On the roster without taking part: on long leave, and still in training. */
const notAppraised = new Set(["然然", "璐璐"]);

/** The fifty people of the sample, always the same for a seed. */
export function hire(random: Random): readonly Person[] {
  let number = 0;
  return groups.flatMap(({ group, post, heads, shops }) =>
    Array.from({ length: heads }, (_, place) => {
      const person = personOf(random, number, place === 0, { group, post, shops });
      number += 1;
      return person;
    }),
  );
}

function personOf(random: Random, number: number, leader: boolean, job: Pick<Person, "group" | "post" | "shops">): Person {
  const skill = skillOf(random, leader);
  const nick = nicks[number];
  const everywhere = alsoOnDouyin.has(nick);
  const years = random.whole(0, 5);
  return {
    id: `K${String(number + 1).padStart(3, "0")}`,
    name: names[number],
    nick,
    douyinNick: everywhere || job.shops[0] === douyin ? `抖音-${nick}` : null,
    ...job,
    shops: everywhere ? [tmall, douyin] : job.shops,
    leader,
    late: random.chance(0.42),
    hired: `${2025 - years}-${String(random.whole(1, 12)).padStart(2, "0")}-${String(random.whole(1, 28)).padStart(2, "0")}`,
    basePay: 1000 + 100 * years + (leader ? 500 : 0),
    goal: job.post === "售前" ? 1000 * Math.round(between(68, 96, random.normal(80, 6))) : null,
    takesPart: !notAppraised.has(nick),
    dayOff: random.whole(0, 6),
    skill,
  };
}

/** One talent shows in everything a person does, so that the good at one thing tend to be good at others. */
function skillOf(random: Random, leader: boolean): Skill {
  const talent = random.normal(leader ? 0.8 : 0);
  const facet = (): number => rounded(between(-2.2, 2.2, 0.75 * talent + 0.6 * random.normal()), 4);
  return { selling: facet(), speed: facet(), care: facet(), knowledge: facet() };
}
