import { durationUnitOf } from "../../../src/intake/cells/duration-unit";

test.each([
  ["平均响应时长（秒)", "s"], ["平均响应时长（秒）", "s"], ["首次响应(秒)", "s"], ["退货退款完结时长（小时）", "h"], ["在线时长（分钟）", "min"], ["在线时长[分]", "min"], ["响应（毫秒）", "ms"], ["处理时长（天）", "day"], ["时长（单位：秒）", "s"], ["平均响应(人工)(秒)", "s"], ["响应（秒/人）", "s"],
  ["平均响应秒数", "s"], ["平均响应时长秒", "s"], ["在线小时数", "h"], ["在线时长/分钟", "min"], ["响应时长/秒", "s"], ["时长 单位:分钟", "min"], ["以秒计的平均响应", "s"],
  ["Speed of answer in seconds", "s"], ["Talk time (min)", "min"], ["Talk Time (Hours)", "h"], ["Talk time (in minutes)", "min"], ["Handle time, minutes", "min"], ["reply_ms", "ms"], ["talk_s", "s"], ["AHT/s", "s"], ["Duration h", "h"], ["Response Seconds", "s"], ["Online hours", "h"],
])("%s -> %s", (header, unit) => {
  expect(durationUnitOf(header)).toBe(unit);
});

test.each([
  "平均响应时长", "全天平响时长", "全天首响时长", "3分钟人工响应率", "30s应答率", "全天3分钟回复率", "平均响应(3分钟内)", "近24小时", "秒杀接待时长", "评分", "得分", "登录天", "时长(时:分:秒)", "时长(hh:mm:ss)", "好评率（人维度）", "Answered (Y/N)", "AvgTalkDuration",
  "Min response", "Response min", "Reply after 30 seconds", "Replies during working hours", "Agent's talk", "Talk time per day", "Second reply time", "",
])("%j names none", (header) => {
  expect(durationUnitOf(header)).toBeNull();
});
