import type { FileCodes } from "../../book/file/codes";
import type { Wording } from "../wording";

const named = (part: string) => (part === "" ? "" : ` (${part})`);

export const file: Wording<FileCodes> = {
  "file-empty": () => "The file is empty. Export it again and retry.",
  "file-not-workbook": () => "This is neither an Excel workbook nor a CSV table. Choose an .xlsx, .xlsm or .csv file.",
  "file-encrypted": () =>
    "The file needs a password to open and cannot be read. Open it in Excel or WPS, remove the password (File → Info → Protect Workbook → Encrypt with Password, clear it), save and retry.",
  "file-old-xls": () => "This is the old Excel 97-2003 format (.xls). Open it in Excel or WPS, save it as Excel Workbook (.xlsx) and retry.",
  "file-xlsb": () => "This is a binary workbook (.xlsb). Open it in Excel, save it as Excel Workbook (.xlsx) and retry.",
  "file-ods": () => "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or WPS, save it as Excel Workbook (.xlsx) and retry.",
  "file-web-page": () =>
    "This is really a web page or an XML table that is only named like an Excel file. Open it in Excel or WPS, save it as Excel Workbook (.xlsx) and retry.",
  "file-archive": () => "This is an archive with the tables inside. Unpack it first and choose the .xlsx or .csv file in it.",
  "file-damaged": ({ part }) =>
    `The file is damaged or incomplete${named(part)}. Export or download it again; if Excel opens it, save a fresh .xlsx and retry.`,
  "file-part-missing": ({ part }) =>
    `The workbook lacks a necessary part (${part}); the download may be incomplete. Export it again; if Excel opens it, save a fresh .xlsx and retry.`,
  "file-doctype": ({ part }) =>
    `${part} inside the file declares a DOCTYPE, which no spreadsheet program writes, so for safety it is not read. Check where the file comes from; open it in Excel, save a fresh .xlsx and retry.`,
  "file-unsafe-name": ({ part }) =>
    `The path "${part}" inside the file points outside of it, so for safety it is not read. Check where the file comes from; open it in Excel, save a fresh .xlsx and retry.`,
  "file-oversized": ({ megabytes }) =>
    `The file unpacks to more than ${megabytes} MB and cannot be read. Delete sheets and formatted empty rows you do not need, or split it by month.`,
  "file-overpacked": ({ part, ratio }) =>
    `${part} inside the file would swell to more than ${ratio} times its size, as a zip bomb does, so it is not read. Check where the file comes from; if you trust it, open it in Excel, clear formatted empty rows, save a fresh .xlsx and retry.`,
  "file-too-many-parts": ({ limit }) =>
    `The file consists of more than ${limit} parts and cannot be read. Copy the data sheets into a new workbook without pictures, save it as .xlsx and retry.`,
  "file-too-many-cells": ({ limit }) =>
    `More than ${limit} cells are filled, too many to read at once. Keep only the sheets this appraisal needs, or split the file by month.`,
  "file-no-sheets": () => "The workbook has no data sheet, only charts or macro sheets. Choose the workbook with the agents' data.",
  "file-strict": () =>
    "The file is in the format Strict Open XML Spreadsheet, into which the results cannot be written. Open it in Excel, save it as ordinary Excel Workbook (.xlsx) and retry.",
  "file-structure-locked": ({ sheets }) =>
    `The structure of the workbook is protected, so sheets cannot be added (${sheets}). Remove the protection under Review → Protect Workbook and retry; you can protect it again afterwards.`,
  "file-signed": () =>
    "The workbook carries a digital signature, which becomes invalid once results are written into it. Save the results as a separate copy, or sign the workbook again.",
  "file-additions-lost": ({ sheets }) =>
    `Comments, pictures or charts you added to these sheets are not kept when the sheets are rewritten: ${sheets}. Copy what you need from the earlier file to a sheet of your own, and add such things there in future.`,
  "file-formulas-stale": ({ cells, sheets }) =>
    `These formulas read sheets that have just been rewritten (${sheets}) and still show the earlier figures when the file is opened: ${cells}. Press Ctrl+Alt+F9 after opening it to recalculate everything, then read them.`,
  "file-not-saved": ({ reason }) => `The file could not be made (${reason}). Everything you changed is still here. Press Download once more; if it fails again, check the connection and retry.`,
  "text-encoding-unknown": () =>
    "The text encoding is not recognised, so names would be garbled. Open the file in Excel or WPS, save it as CSV UTF-8 or .xlsx and retry.",
  "text-damaged": () =>
    "Some characters are damaged, so names may be wrong; the download may be incomplete. Export the file again, or save it as CSV UTF-8 or .xlsx and retry.",
  "text-quote-open": () =>
    "This row has a quotation mark without its partner, which would merge what follows into one cell. Remove it, or export the data as .xlsx and retry.",
};
