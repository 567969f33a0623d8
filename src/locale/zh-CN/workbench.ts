import type { WorkbenchPhrases } from "../workbench";

export const workbench: WorkbenchPhrases = {
  title: "金牌考核工作台",
  open: "打开",
  openTip: "打开 .xlsx、.xlsm 或 .csv 文件，也可以直接拖进来",
  download: "下载",
  downloadTip: "把当前的工作簿保存为文件；原文件里的其他内容都会保留",
  otherLanguage: "English",
  opening: (file) => `正在打开 ${file} …`,
  saving: (file) => `正在保存 ${file} …`,
  dropHere: "松开鼠标即可打开",
  unsaved: "当前工作簿有还没下载的修改，打开另一个会丢失这些修改。确定要打开吗？",
  changed: "已修改",
  inspector: "请求",
  inspectorTip: "查看插件发给表格的每一批请求",
  batch: { number: "序号", actions: "操作", bytes: "字节", milliseconds: "毫秒", error: "错误" },
  dismiss: "知道了",
  calculating: "正在计算公式",
};
