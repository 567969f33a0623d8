"""Makes team.xlsx with LibreOffice: a team's workbook with everything people put into one, scored once.

  soffice --headless --accept="pipe,name=jinpai;urp" &
  python3 make-team.py before team-before.xlsx
  node dist/cli.js score team-before.xlsx --rubric team-rubric.json --period 2026-05 --out scored.xlsx
  python3 make-team.py after scored.xlsx team.xlsx

"before" is the team's own workbook: figures, a chart, a picture, a comment, an entry check, a conditional
format, a defined name, a pivot table. "after" adds a sheet whose formulas read our ranking, a remark
beside our bonus list, a password on it, and has LibreOffice save it all.
"""
import base64
import sys
import tempfile

import uno
from com.sun.star.awt import Point, Rectangle, Size
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.ConditionOperator import LESS
from com.sun.star.sheet.DataPilotFieldOrientation import DATA, ROW
from com.sun.star.sheet.GeneralFunction import SUM
from com.sun.star.sheet.ValidationType import WHOLE
from com.sun.star.table import CellAddress, CellRangeAddress

AGENTS = [("小美", "售前", 0.62, 5200), ("阿强", "售前", 0.48, 4100), ("阿丽", "售后", 0.71, 6800), ("小雨", "售后", 0.55, 3900)]
DOT = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def desktop():
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    context = resolver.resolve("uno:pipe,name=jinpai;urp;StarOffice.ComponentContext")
    return context, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def setting(name, value):
    return PropertyValue(Name=name, Value=value)


def save(document, path):
    document.storeToURL(uno.systemPathToFileUrl(path), (setting("FilterName", "Calc MS Excel 2007 XML"),))
    document.close(True)


def before(path):
    context, desk = desktop()
    document = desk.loadComponentFromURL("private:factory/scalc", "_blank", 0, (setting("Hidden", True),))
    sheets = document.Sheets
    data = sheets.getByIndex(0)
    data.Name = "客服数据"
    data.getCellRangeByName("A1:D5").setDataArray((("客服", "岗位", "转化率", "销售额"), *AGENTS))
    sheets.insertNewByName("透视", 1)
    data.Annotations.insertNew(CellAddress(0, 0, 1), "店长：五月新人")
    check_entries(data.getCellRangeByName("D2:D5"))
    mark_low(document, data.getCellRangeByName("C2:C5"))
    document.NamedRanges.addNewByName("销售额区", "$客服数据.$D$2:$D$5", CellAddress(0, 0, 0), 0)
    data.Charts.addNewByName("转化率图", Rectangle(9000, 500, 9000, 6000), (CellRangeAddress(0, 0, 0, 0, 4), CellRangeAddress(0, 2, 0, 2, 4)), True, True)
    add_picture(context, document, data)
    add_pivot(sheets)
    save(document, path)


def check_entries(cells):
    validation = cells.Validation
    validation.Type = WHOLE
    validation.setFormula1("0")
    validation.setFormula2("99999")
    cells.Validation = validation


def mark_low(document, cells):
    style = document.createInstance("com.sun.star.style.CellStyle")
    document.StyleFamilies.getByName("CellStyles").insertByName("偏低", style)
    style.CellBackColor = 0xFFDDDD
    format_ = cells.ConditionalFormat
    format_.addNew((setting("Operator", LESS), setting("Formula1", "0.5"), setting("StyleName", "偏低")))
    cells.ConditionalFormat = format_


def add_picture(context, document, sheet):
    with tempfile.NamedTemporaryFile(suffix=".png", delete=False) as file:
        file.write(DOT)
    provider = context.ServiceManager.createInstanceWithContext("com.sun.star.graphic.GraphicProvider", context)
    shape = document.createInstance("com.sun.star.drawing.GraphicObjectShape")
    shape.Graphic = provider.queryGraphic((setting("URL", uno.systemPathToFileUrl(file.name)),))
    shape.Size = Size(1000, 1000)
    shape.Position = Point(500, 5000)
    sheet.DrawPage.add(shape)


def add_pivot(sheets):
    tables = sheets.getByName("透视").DataPilotTables
    descriptor = tables.createDataPilotDescriptor()
    descriptor.setSourceRange(CellRangeAddress(0, 0, 0, 3, 4))
    fields = descriptor.DataPilotFields
    fields.getByName("岗位").Orientation = ROW
    sales = fields.getByName("销售额")
    sales.Orientation = DATA
    sales.Function = SUM
    tables.insertNewByName("岗位汇总", CellAddress(1, 0, 2), descriptor)


def after(scored, path):
    _, desk = desktop()
    document = desk.loadComponentFromURL(uno.systemPathToFileUrl(scored), "_blank", 0, (setting("Hidden", True),))
    sheets = document.Sheets
    sheets.insertNewByName("核对", 2)
    own = sheets.getByName("核对")
    own.getCellRangeByName("A1").String = "小美"
    own.getCellRangeByName("B1").Formula = "=MATCH(A1;$评分排名.B:B;0)"
    own.getCellRangeByName("B2").Formula = "=$'评分排名'.B6"
    bonus = sheets.getByName("奖金表")
    bonus.getCellRangeByName("P6").String = "请假两天"
    bonus.protect("jinpai")
    save(document, path)


if __name__ == "__main__":
    {"before": before, "after": after}[sys.argv[1]](*sys.argv[2:])
