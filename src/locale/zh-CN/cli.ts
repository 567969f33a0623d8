import type { CliCodes } from "../../cli/codes";
import type { CliPhrases } from "../cli";
import type { Wording } from "../wording";
import { phrases } from "./phrases";

/** 系统给出的原因，用大家看得懂的话。 */
const REASONS: Readonly<Record<string, string>> = { ENOENT: "文件夹不存在", ENOTDIR: "路径里有一段不是文件夹", EACCES: "没有权限", EPERM: "没有权限", EROFS: "磁盘是只读的", EBUSY: "正被别的程序使用", ENOSPC: "磁盘已满", ENAMETOOLONG: "文件名太长" };
const why = (reason: string) => REASONS[reason] ?? reason;

const ARGUMENTS: Readonly<Record<string, string>> = { BOOK: "工作簿", AGENT: "客服（昵称、工号或姓名）", FILE: "方案文件", "--with FILE | --scenarios FILE": "--with 方案文件，或 --scenarios 情景文件", "--template NAME": "--template 模板", "--dir DIR": "--dir 文件夹", "--before": "--before 时间段（要和 --after 一起用）", "--after": "--after 时间段（要和 --before 一起用）", "--cards all|AGENT,…": "--cards 后面的 all 或客服名单" };

export const cliIssues: Wording<CliCodes> = {
  "file-not-found": ({ file }) => `找不到文件 ${file}。请检查路径和文件名。`,
  "file-unreadable": ({ file, reason }) => (reason === "EISDIR" ? `${file} 是文件夹，不是文件。请指定其中的文件。` : `无法读取 ${file}（${why(reason)}）。请检查文件权限，或先在 Excel 中关闭它。`),
  "file-unwritable": ({ file, reason }) =>
    reason === "EISDIR" ? `${file} 是文件夹，不能当作文件写入。请在后面写上文件名。` : `无法写入 ${file}（${why(reason)}）。请检查文件夹是否存在、是否有写入权限，或先关闭正在使用它的程序。`,
  "file-exists": ({ file }) => `${file} 已存在，没有覆盖。请换一个文件名，或先移走原文件。`,
  "output-is-input": ({ file }) => `${file} 正是要读取的文件，写进去会把它覆盖掉。请换一个输出文件名。`,
  "outputs-are-one": ({ file }) => `两样输出都要写到 ${file}，后写的会盖掉先写的。请给 --out 和 --json 各用一个文件名。`,
  "output-ending": ({ file, extension }) => `${file} 的后缀不对：这个工作簿要保存为 ${extension}，否则 Excel 打不开。请改成以 ${extension} 结尾。`,
  "no-cards": () => "没有可以导出的绩效卡：数据里没有适用这个方案的客服。请检查岗位和方案的记分卡是否对得上。",
  "folder-unwritable": ({ folder, reason }) => `无法写入文件夹 ${folder}（${why(reason)}），一个文件也没有写。请检查它是不是文件夹、是否有写入权限。`,
  "folder-holds-others": ({ folder, files }) => `${folder} 里还有这次没有写的文件：${files}。分发前请确认它们是否过期。`,
  "rubric-not-json": ({ line, column }) => `不是有效的 JSON：第 ${line} 行第 ${column} 个字符处有误。请检查那里和前面的逗号、引号（要用英文符号）和括号，或用 jinpai rubric init 重新生成。`,
  "rubric-not-found": () => "工作簿里没有考核方案。请用 --template 选一个模板、用 --rubric 指定方案文件，或在工作簿中加入「考核方案」表。",
  "rubric-not-in-book": () => `文件里没有「考核方案」表。请换成含方案的工作簿或 JSON 方案文件。`,
  "several-rubrics": ({ count, book }) => `${count} 个工作簿都有考核方案，使用 ${book} 里的一份。请删除多余的方案表，或用 --rubric 指定。`,
  "scenarios-not-json": ({ line, column }) => `情景文件不是有效的 JSON：第 ${line} 行第 ${column} 个字符处有误。请检查那里和前面的逗号、引号（要用英文符号）和括号。`,
  "other-agents": ({ scenario }) => `「${scenario}」读出的客服名单和现在的方案不一样，无法逐人对比。请让两份方案的昵称列、岗位列和数据列保持一致。`,
  "tier-not-found": ({ tier, agent, tiers }) => `${agent} 的等级里没有「${tier}」。可选：${tiers}。`,
  "agent-not-found": ({ agent, closest }) => `没有找到客服「${agent}」。${closest === "" ? "请检查昵称、工号或姓名。" : `最接近的是：${closest}。`}`,
  "no-room-for-sheets": ({ file }) => `${file} 是文本文件，里面加不了表。请先在 Excel 中另存为 .xlsx，或先用 jinpai score 得到工作簿。`,
  "entry-not-found": ({ entry, last }) => `日志里没有第 ${entry} 条，最后一条是第 ${last} 条。`,
  "no-log": () => "工作簿里没有日志。请换成评分后的工作簿。",
  "no-earlier-run": () => "日志里没有两次可以对比的评分。至少要评分两次，撤回的不算。",
  "versions-not-kept": ({ from, to }) => `第 ${from} 条或第 ${to} 条用的考核方案没有留存，无法对比。`,
  "metric-not-found": ({ metric }) => `方案里没有指标「${metric}」。请写方案中的指标名或指标键。`,
};

export const cli: CliPhrases = {
  help: (templates) => `金牌考核：把客服数据表算成得分、名次、等级和奖金。

用法：
  jinpai score 工作簿… [--rubric 文件 | --template 模板] [--period 2026-05] [--out 工作簿 | --dry-run]
               [--cards all|客服,…] [--json 文件] [--locale zh-CN|en]
      评分，打印排名、等级和奖金合计，并把评分表写进工作簿的副本：默认是旁边的“名称.scored.xlsx”，原文件不动。
      --dry-run 只看结果不写；--cards 另加可打印的绩效卡，一人一页；--json 另存完整结果。
  jinpai review 工作簿… [--before 2026-01..2026-03 --after 2026-04..2026-06] [--months 3] [--tiers 旧等级名,…] [--by 班次]
               [--out 工作簿 | --dry-run] [--rubric 文件 | --template 模板]
      月度回顾：按历史表写出走势、季度年度、前后对比、金牌名单和分组情况（“月度回顾”表）。
  jinpai coaching 工作簿… [--most 3] [--out 工作簿 | --dry-run] [--rubric 文件 | --template 模板]
      辅导清单：每人失分最多的几项，和主管写好的辅导建议（“辅导清单”“辅导建议”表）。
  jinpai certificates 工作簿… [--months 3] [--title 金牌客服] [--tiers 旧等级名,…] [--out 工作簿 | --dry-run]
      荣誉证书：连续几期获得最高等级的，每人一页 A4，可直接打印。
  jinpai fairness 工作簿… [--by 班次] [--raters 质检员] [--fewest 5] [--json 文件] [--rubric 文件 | --template 模板]
      公平性：等级在各组的分布、跨岗排名、评分人宽严及校正后的变化。不写任何工作簿。
  jinpai drivers 工作簿… [客服 客服] [--outcome 指标,…] [--json 文件] [--rubric 文件 | --template 模板]
      哪些指标和转化率、销售额、满意率同高同低；给出两位客服时，把销售差额拆成询单量、转化率、客单价三部分。
  jinpai explain 工作簿 客服 [--tier 等级] [--rubric 文件 | --template 模板] [--period 2026-05]
      逐步说明一位客服（昵称、工号或姓名）的得分、等级和奖金，以及还差多少才到上一等级（或 --tier 指定的等级）。
  jinpai payroll 工作簿… --out 文件.csv [--rubric 文件 | --template 模板] [--period 2026-05]
      写出奖金发放表（工号、姓名、各部分金额、合计），供发薪使用。
  jinpai share 工作簿… --dir 文件夹 [--zip] [--anonymous] [--rubric 文件 | --template 模板] [--period 2026-05]
      每位客服一个文件，只含本人的绩效卡；--zip 打成一个压缩包，--anonymous 附上只显示本人姓名的排名。
  jinpai sensitivity 工作簿… [--top 3] [--json 文件] [--rubric 文件 | --template 模板] [--period 2026-05]
      每个权重可以改动多少，等级、第一名、前几名才会变（其余权重按比例缩放）。
  jinpai what-if 工作簿… (--with 方案文件 | --scenarios 文件) [--json 文件] [--rubric 文件 | --template 模板] [--period 2026-05]
      试算：换一份方案或一组情景，谁升谁降、等级分布和奖金合计差多少。不写任何工作簿。
  jinpai disputes 工作簿 --out 工作簿
      在副本里加一张空的考核申诉表；成立的申诉填上更正值后重新评分。
  jinpai verify 工作簿
      核对评分后的工作簿：用其中的数据和方案重新计算，列出每一个对不上的单元格，以及日志是否被改动。
  jinpai changes 工作簿 [--from 2 --to 5]
      日志里最近两次评分（或指定的两条）之间，考核方案改了什么。
  jinpai rubric diff 文件 文件
      两份方案逐项有哪些不同。
  jinpai rubric check 文件
      检查考核方案（JSON 或含「考核方案」表的工作簿）。
  jinpai rubric init --template 模板 [--out 文件]
      输出一份模板方案，供修改后使用。

不写 --rubric 和 --template 时，使用工作簿里的「考核方案」表。
工作簿可以是 .xlsx、.xlsm 或 .csv（UTF-8、GB18030），可以一次给多个。

模板：
${templates}

退出码：0 完成；1 数据或方案有错误，或核对不符；2 用法不对。`,
  usage: {
    "unknown-command": (word) => `没有「${word}」这个命令。`,
    "unknown-option": (word) => `这里不能用「${word}」。`,
    "missing-argument": (word) => `缺少 ${ARGUMENTS[word] ?? word}。`,
    "too-many-arguments": (word) => `多了一个参数「${word}」。`,
    "unknown-template": (word) => `没有「${word}」这个模板。`,
    "unknown-locale": (word) => `不支持语言「${word}」，可用 zh-CN 或 en。`,
    "rubric-and-template": () => "--rubric 和 --template 只能用一个。",
    "not-a-count": (word) => `这里要写大于 0 的整数，例如 3，不能是「${word}」。`,
    "not-a-span": (word) => `「${word}」不是一段时间。请写成 2026-01、2026-01..2026-03、2026Q1 或 2026。`,
    "nothing-to-write": (word) => `--dry-run 不写文件，不能和 ${word} 一起用。`,
  },
  seeHelp: "用 jinpai --help 查看用法。",
  severity: { error: "错误", warning: "提醒", info: "说明" },
  issue: ({ severity, place, value, message }) => `[${severity}] ${place}${value === "" ? "" : `「${value}」`}${place === "" && value === "" ? "" : "："}${message}`,
  moreOfKind: (count) => `       …同类还有 ${count} 条`,
  issueTotals: ({ error, warning, info }) => `共 ${error} 个错误、${warning} 条提醒、${info} 条说明`,
  stopped: "有错误，未计算。请按上面的说明修改后重试。",
  progress: { opening: (file) => `正在读取 ${file} …`, scoring: "正在评分 …", verifying: "正在核对 …", writing: (file) => `正在写入 ${file} …`, sharing: (done, of) => `正在导出绩效卡 ${done} / ${of} …` },
  title: (rubric, period) => `${rubric}${period === null ? "" : `\u3000考核周期 ${period}`}`,
  columns: { rank: "名次", agent: "客服", id: "工号", name: "姓名", post: "岗位", score: "总分", tier: "等级", bonus: "奖金" },
  pool: (pool, heads) => `【${phrases.poolName(pool)}】${heads} 人`,
  unranked: (heads) => `【未排名】${heads} 人`,
  totals: ({ agents, ranked, tiers, bonus }) => `共 ${agents} 人，排名 ${ranked} 人。等级：${tiers}。\nΣ 奖金 ${bonus} 元`,
  tierCount: (tier, heads) => `${tier} ${heads} 人`,
  verified: ({ cells, sheets }) => `全部相符：核对了 ${cells} 格（${sheets}），以及日志。`,
  notVerified: (count) => `有 ${count} 处不相符。`,
  written: (file) => `已写入 ${file}`,
  keptEarlier: (file) => `原来的同名文件留存为 ${file}`,
  shared: ({ files, place }) => `${files} 位客服的绩效卡已写入 ${place}`,
  cardsArchive: (period) => `绩效卡${period === null ? "" : ` ${period}`}`,
  medals: (months, names) => `连续 ${months} 期及以上最高等级：${names}`,
  rubricFine: ({ name, metrics, criteria, posts }) => `方案「${name}」可用：${metrics} 个指标，${criteria} 个考核项，岗位 ${posts}。`,
  anyPost: "不限",
  sensitivity: {
    intro: "权重可以在下列范围内改动而结果不变（同一评分卡的其余权重按比例缩放，总和不变）：",
    columns: { criterion: "考核项", weight: "权重", tiers: "等级都不变", first: "第一名不变", top: (count) => `前 ${count} 名不变` },
    scorecard: (posts) => `【岗位 ${posts}】`,
    ends: ({ criterion, below, weight, agents, ranked }) => `${criterion}${below ? "低于" : "高于"} ${weight}：${ranked ? `${agents} 的总分出现或消失` : `${agents} 的等级会变`}。`,
  },
  whatIf: {
    scenario: (name) => `【试算：${name}】`,
    bonus: ({ before, after, change }) => `Σ 奖金 ${before} → ${after} 元，差 ${change} 元`,
    tiers: "等级人数：",
    tierCount: (tier, before, after) => `${tier} ${before} → ${after}`,
    nobodyMoves: "名次、等级和奖金都没有变化。",
    moves: (count) => `${count} 人有变化：`,
    columns: { agent: "客服", post: "岗位", rank: "名次", score: "总分", tier: "等级", bonus: "奖金差额" },
    became: (before, after) => (before === after ? after : `${before} → ${after}`),
  },
  changes: {
    between: (before, after) => `${before} → ${after}`,
    row: ({ entry, time, action, period }) => [entry === "" ? "" : `第 ${entry} 条`, time, period, action].filter((part) => part !== "").join(" "),
  },
  diff: {
    none: "两份方案没有区别。",
    criterion: (posts, metric) => `${posts} · ${metric}`,
    tier: (tier) => `等级 ${tier}`,
    absent: "（无）",
    line: ({ place, what, before, after }) => `${what === "" ? "" : `${what} `}${place}：${before} → ${after}`,
  },
};
