package shop.petunia.files;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/** Writes a {@link Report} as XLSX: typed cells, totals, charts that the spreadsheet draws itself. */
public final class ReportWriter {
    private static final int WIDTH_UNITS = 256;
    private static final int CHART_COLUMNS = 14;
    private static final int CHART_ROWS = 24;

    private ReportWriter() {}

    /**
     * Writes all sheets, or nothing.
     *
     * @param progress hears how many sheets were begun; what it throws ends the writing
     * @throws UserProblem when the file cannot be written
     */
    public static void write(Path target, Report report, IntConsumer progress) {
        TableWriter.whole(target, (part, file) -> {
            try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(part)) {
                XlsxStyles styles = new XlsxStyles(book);
                for (Report.Sheet sheet : report.sheets()) {
                    progress.accept(book.getNumberOfSheets());
                    write(book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name())), sheet, styles);
                }
                book.write(out);
            }
        });
    }

    private static void write(XSSFSheet page, Report.Sheet sheet, XlsxStyles styles) {
        page.createFreezePane(0, 1);
        Row heading = page.createRow(0);
        for (int i = 0; i < sheet.columns().size(); i++) {
            Cell cell = heading.createCell(i);
            cell.setCellValue(sheet.columns().get(i).title());
            cell.setCellStyle(styles.heading());
            page.setColumnWidth(i, sheet.columns().get(i).width() * WIDTH_UNITS);
        }
        int next = 1;
        for (@Nullable Object[] cells : sheet.rows()) {
            row(page.createRow(next++), cells, sheet.columns(), styles, false);
        }
        @Nullable Object[] totals = sheet.totals();
        if (totals != null) {
            row(page.createRow(next), totals, sheet.columns(), styles, true);
        }
        if (sheet.chart() != null && !sheet.rows().isEmpty()) {
            draw(page, sheet, sheet.chart());
        }
    }

    private static void row(
            Row row, @Nullable Object[] cells, List<Column> columns, XlsxStyles styles, boolean total) {
        for (int i = 0; i < cells.length; i++) {
            Object value = cells[i];
            if (value != null) {
                Cell cell = row.createCell(i);
                Column.Type type = value instanceof String ? Column.Type.TEXT : columns.get(i).type();
                XlsxSink.fill(cell, type, value);
                cell.setCellStyle(total ? styles.total(type) : styles.of(type));
            }
        }
    }

    private static void draw(XSSFSheet page, Report.Sheet sheet, Report.Chart wanted) {
        var drawing = page.createDrawingPatriarch();
        int left = sheet.columns().size() + 1;
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, left, 1, left + CHART_COLUMNS, 1 + CHART_ROWS));
        chart.setTitleText(wanted.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis beside = chart.createValueAxis(AxisPosition.LEFT);
        beside.setCrosses(AxisCrosses.AUTO_ZERO);
        beside.setNumberFormat("#,##0");
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, beside);
        bars.setBarDirection(BarDirection.COL);
        int last = sheet.rows().size();
        for (int column : wanted.bars()) {
            var series = bars.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(
                            page, new CellRangeAddress(1, last, wanted.along(), wanted.along())),
                    XDDFDataSourcesFactory.fromNumericCellRange(page, new CellRangeAddress(1, last, column, column)));
            series.setTitle(sheet.columns().get(column).title(), null);
        }
        chart.plot(bars);
    }
}
