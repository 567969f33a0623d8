import type { ExcelCodes } from "../../book/excel/codes";
import type { Wording } from "../wording";

export const excel: Wording<ExcelCodes> = {
  "excel-too-old": ({ needed }) => `当前的 Excel 版本太旧，缺少本加载项需要的功能。请更新 Excel，或改用 ${needed}。`,
  "excel-cell-edit": () => "有单元格正在编辑，Excel 暂时不接受其他操作。请按回车或 Esc 结束编辑后再试。",
  "excel-read-only": () => "工作簿是以只读方式打开的，或者 Excel 不允许修改。请点“编辑工作簿”，或另存一份后在副本中运行。",
  "excel-structure-locked": ({ sheets }) =>
    `工作簿设了结构保护，无法新增或删除工作表（${sheets}）。请在“审阅 → 保护工作簿”中取消保护后再试；写好以后可以重新保护。`,
  "excel-sheet-protected": ({ sheets }) => `这些工作表设了保护，无法重新写入：${sheets}。请先点“审阅 → 撤消工作表保护”再试；写好以后可以重新保护。`,
  "excel-too-large": () => "数据太多，Excel 一次给不出来或收不下。请删去多余的工作表和空白格式行，或按月份分成几个工作簿后再试。",
  "excel-changed": () => "处理过程中有工作表被改名、新增或删除，可能有同事正在编辑同一个工作簿。请等对方改完再运行一次。",
  "excel-connection": () => "Excel 没有响应。请检查网络连接后再试。",
  "excel-refused": ({ error, detail }) => `Excel 拒绝了这次操作（${error}：${detail}）。请保存工作簿，关闭后重新打开再试。`,
  "excel-rolled-back": () => "工作簿已恢复原样，没有留下任何改动。",
  "excel-unfinished": () => "运行中途停了下来，暂时没能恢复原样。请先不要改动工作簿，重新打开加载项窗格，可以选择继续写完或恢复到运行前。",
  "excel-cancelled": () => "已停止运行。",
  "excel-columns-changed": ({ tables }) => `这些表格的列有变化：${tables}。如果您自己的公式引用了其中的列，请核对一下是否仍指向正确的列。`,
};
