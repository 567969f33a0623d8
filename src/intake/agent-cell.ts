/** What a cell of the agent column says: a nickname with or without its shop, or that the row is no agent's. */
import { fold, headerKey, isMissingText } from "./cells/text";

const SUMMARIES = new Set(
  ["汇总", "汇总值", "合计", "总计", "总和", "总值", "平均", "平均值", "均值", "全店汇总值", "全店平均值", "店铺汇总值", "店铺平均值", "同行同层均值", "同行同层优秀", "Total", "Average", "Grand Total"].map(headerKey),
);

export interface AgentCell {
  /** The folded text, shop and all. */
  readonly written: string;
  readonly shop: string | null;
  /** "" when the cell says nothing. */
  readonly nickname: string;
  readonly summary: boolean;
  /** To compare with the header. */
  readonly key: string;
}

/**
 * Whether a text marks a summary row.
 *
 * @example isSummaryText("合 计：") // true
 */
export function isSummaryText(text: string): boolean {
  return isSummaryKey(headerKey(text));
}

/**
 * Reads `昵称` or `店铺名:昵称`.
 *
 * @example readAgentCell("旗舰店：小美").nickname // "小美"
 */
export function readAgentCell(text: string): AgentCell {
  const written = isMissingText(text) ? "" : fold(text);
  const { shop, nickname } = splitShop(written);
  const key = headerKey(written);
  return { written, shop, nickname, summary: isSummaryKey(key) || (shop !== null && isSummaryText(nickname)), key };
}

function isSummaryKey(key: string): boolean {
  return SUMMARIES.has(key.replace(/:+$/, ""));
}

/** Splits a folded text at its first colon, if something stands on both sides. */
export function splitShop(written: string): { shop: string | null; nickname: string } {
  const colon = written.indexOf(":");
  const shop = written.slice(0, Math.max(colon, 0)).trim();
  const nickname = written.slice(colon + 1).trim();
  return shop === "" || nickname === "" ? { shop: null, nickname: shop + nickname } : { shop, nickname };
}
