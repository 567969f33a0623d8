import type { UserCellCodes } from "../../book/user-cell-issues";
import type { Wording } from "../wording";

export const userCells: Wording<UserCellCodes> = {
  "file-cells-lost": ({ cells }) =>
    `这些是您在我们生成的表上自己填写的内容，所在的行已经换了人，或者位置已被新结果占用，这次没有带过来：${cells}。需要的话，请从写入前的工作簿中复制，并核对是不是同一个人。`,
  "file-insertions-lost": ({ sheets }) =>
    `您在这些表的结果中间插入过行或列，重新写入时不会保留：${sheets}。需要的话，请从写入前的工作簿中复制；以后请写在结果的右边或下面。`,
};
