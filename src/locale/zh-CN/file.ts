import type { FileCodes } from "../../book/file/codes";
import type { Wording } from "../wording";

const named = (part: string) => (part === "" ? "" : `（${part}）`);

export const file: Wording<FileCodes> = {
  "file-empty": () => "文件是空的，没有任何内容。请从后台重新导出后再试。",
  "file-not-workbook": () => "这不是 Excel 工作簿，也不是 CSV 表格。请选择 .xlsx、.xlsm 或 .csv 文件。",
  "file-encrypted": () =>
    "文件设了打开密码，无法读取。请在 Excel 或 WPS 中打开，取消打开密码（文件 → 信息 → 保护工作簿 → 用密码进行加密，清空密码），保存后再试。",
  "file-old-xls": () => "这是 Excel 97-2003 的旧格式（.xls）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。",
  "file-xlsb": () => "这是二进制工作簿（.xlsb）。请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再试。",
  "file-ods": () => "这是 OpenDocument 表格（.ods）。请用 LibreOffice 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。",
  "file-web-page": () => "这其实是一个网页或 XML 表格，只是名字像 Excel 文件。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。",
  "file-archive": () => "这是一个压缩包，里面才是表格。请先解压，再选择其中的 .xlsx 或 .csv 文件。",
  "file-damaged": ({ part }) => `文件已损坏或不完整${named(part)}。请重新导出或重新下载；若 Excel 能打开，另存一份 .xlsx 后再试。`,
  "file-part-missing": ({ part }) => `工作簿缺少必要的部分（${part}），可能没有下载完整。请重新导出；若 Excel 能打开，另存一份 .xlsx 后再试。`,
  "file-doctype": ({ part }) => `文件中的 ${part} 含有 DOCTYPE 声明，正常的表格软件不会写入，为安全起见不予读取。请确认文件来源，用 Excel 打开后另存一份 .xlsx 再试。`,
  "file-unsafe-name": ({ part }) => `文件内部的路径「${part}」指向文件之外，为安全起见不予读取。请确认文件来源，用 Excel 打开后另存一份 .xlsx 再试。`,
  "file-oversized": ({ megabytes }) => `文件解压后超过 ${megabytes} MB，无法读取。请删去多余的工作表和空白格式行，或按月份分成几个文件。`,
  "file-overpacked": ({ part, ratio }) =>
    `文件中的 ${part} 解压后会膨胀到 ${ratio} 倍以上，疑似压缩炸弹，不予读取。请确认文件来源；若文件可信，用 Excel 打开，清除多余的空白格式行后另存一份 .xlsx 再试。`,
  "file-too-many-parts": ({ limit }) => `文件内部的部件超过 ${limit} 个，无法读取。请把数据表复制到新的工作簿中（不带图片），保存为 .xlsx 后再试。`,
  "file-too-many-cells": ({ limit }) => `有内容的单元格超过 ${limit} 个，一次读不下。请只保留本次考核要用的工作表，或按月份分成几个文件。`,
  "file-no-sheets": () => "工作簿里没有数据工作表（只有图表或宏表）。请选择含有客服数据的工作簿。",
  "file-strict": () => "文件是“Strict Open XML 电子表格”格式，无法把考核结果写进去。请用 Excel 打开，另存为普通的“Excel 工作簿（.xlsx）”后再试。",
  "file-structure-locked": ({ sheets }) =>
    `工作簿设了结构保护，无法新增工作表（${sheets}）。请在“审阅 → 保护工作簿”中取消保护后再试；写好以后可以重新保护。`,
  "file-signed": () => "工作簿带有数字签名，写入考核结果后原签名会失效。如需保留签名，请把结果另存为一份，或写入后重新签名。",
  "file-additions-lost": ({ sheets }) =>
    `重新写入时，您在这些工作表上自己加的批注、图片或图表不会保留：${sheets}。需要的话，请从写入前的文件中复制到您自己的工作表里，以后也建议加在那里。`,
  "file-formulas-stale": ({ cells, sheets }) =>
    `这些公式引用了刚刚重新写入的工作表（${sheets}），打开文件时仍显示上一次的数：${cells}。请打开后按 Ctrl+Alt+F9 全部重算，再看这些数。`,
  "file-not-saved": ({ reason }) => `没能生成文件（${reason}）。工作簿里的改动都还在。请再点一次“下载”；如仍不行，请检查网络后重试。`,
  "text-encoding-unknown": () => "无法识别文字编码，读出来会是乱码。请用 Excel 或 WPS 打开，另存为“CSV UTF-8”或 .xlsx 后再试。",
  "text-damaged": () => "有些文字已损坏，姓名可能读错，文件可能没有下载完整。请重新导出，或另存为“CSV UTF-8”或 .xlsx 后再试。",
  "text-quote-open": () => "这一行的双引号没有成对，后面的内容会被并成一格。请把该行多余的双引号删掉，或重新导出为 .xlsx 再试。",
};
