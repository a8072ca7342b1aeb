package shop.petunia.stats;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.crm.ClientListRow;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.Report;
import shop.petunia.files.ReportWriter;
import shop.petunia.files.TableWriter;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** The clients of a period as a file: XLSX with all that the page tells, CSV with the best and those to be called. */
public final class ClientReportExport {
    private final ClientStatistics statistics;
    private final Texts texts;

    public ClientReportExport(ClientStatistics statistics, Texts texts) {
        this.statistics = statistics;
        this.texts = texts;
    }

    /**
     * In CSV phones stand without the plus, which a spreadsheet would take for a formula.
     *
     * @throws shop.petunia.shared.UserProblem when the name ends neither in .csv nor in .xlsx, or the file cannot be
     *     written
     */
    public void write(Path target, Period period, Progress progress) {
        ClientReport report = statistics.of(period);
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            Report book = book(report);
            ReportWriter.write(target, book, sheets -> progress.at(sheets, book.sheets().size()));
        } else {
            List<Column> columns = new ArrayList<>(List.of(column("stats.clients.list", Type.TEXT, 20)));
            columns.addAll(columns());
            TableWriter.write(target, texts.locale(), columns, sink -> {
                for (@Nullable Object[] row : best(report, false)) {
                    sink.row(after(texts.get("stats.clients.top"), row));
                }
                for (@Nullable Object[] row : sleeping(report, false)) {
                    sink.row(after(texts.get("stats.clients.call"), row));
                }
            }, written -> progress.at(written, -1));
        }
    }

    private Report book(ClientReport report) {
        return new Report(List.of(
                new Report.Sheet(texts.get("stats.book.summary"),
                        List.of(column("stats.book.figure", Type.TEXT, 36), column("stats.clients.number",
                                Type.DECIMAL, 14)),
                        List.of(
                                figure("stats.clients.buyers", report.buyers()),
                                figure("stats.clients.fresh", report.fresh()),
                                figure("stats.clients.returning", report.returning()),
                                figure("stats.clients.buyersBefore", report.before()),
                                figure("stats.clients.boughtAgain", report.retained()),
                                cells(texts.get("stats.clients.retentionPercent"), report.retention()),
                                figure("stats.clients.toCall", report.sleeping())),
                        null, null),
                new Report.Sheet(texts.get("stats.clients.top"), columns(), best(report, true), null, null),
                new Report.Sheet(texts.get("stats.clients.call"), columns(), sleeping(report, true), null, null)));
    }

    private List<Column> columns() {
        return List.of(
                column("stats.clients.name", Type.TEXT, 28),
                column("stats.clients.phone", Type.TEXT, 16),
                column("stats.clients.purchases", Type.WHOLE, 12),
                column("stats.clients.spent", Type.MONEY, 16),
                column("stats.clients.average", Type.MONEY, 16),
                column("stats.clients.last", Type.DATE, 14));
    }

    private List<@Nullable Object[]> best(ClientReport report, boolean plus) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        report.top().forEach(top -> rows.add(cells(top.client().name(), phone(top.client(), plus), top.purchases(),
                top.spent(), top.average(), null)));
        return rows;
    }

    private List<@Nullable Object[]> sleeping(ClientReport report, boolean plus) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Stream.concat(report.leaving().stream(), report.lost().stream()).forEach(row -> rows.add(call(row, plus)));
        return rows;
    }

    private @Nullable Object[] call(ClientListRow row, boolean plus) {
        return cells(row.client().name(), phone(row.client(), plus), row.account().purchases(),
                row.account().spent(), average(row.account()), day(row.account().lastPurchase()));
    }

    private static Money average(AccountRow account) {
        return account.purchases() == 0 ? Money.ZERO : account.spent().share(1, account.purchases());
    }

    private static String phone(ClientRow client, boolean plus) {
        return plus ? client.phoneOrNothing() : client.phoneOrNothing().replace("+", "");
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, texts.zone());
    }

    private @Nullable Object[] figure(String key, long number) {
        return cells(texts.get(key), BigDecimal.valueOf(number));
    }

    private Column column(String key, Type type, int width) {
        return new Column(texts.get(key), type, width);
    }

    private static @Nullable Object[] after(String first, @Nullable Object[] rest) {
        @Nullable Object[] all = Arrays.copyOf(new @Nullable Object[]{first}, rest.length + 1);
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static @Nullable Object[] cells(@Nullable Object... cells) {
        return Arrays.copyOf(cells, cells.length);
    }
}
