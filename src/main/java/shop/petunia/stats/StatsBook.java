package shop.petunia.stats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Column;
import shop.petunia.files.Column.Type;
import shop.petunia.files.Report;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.Way;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** The figures as a workbook: the days with a chart, what they add up to, what was sold. */
final class StatsBook {
    private final Figures figures;
    private final List<ItemRow> items;
    private final Texts texts;

    StatsBook(Itemised told, Texts texts) {
        this.figures = told.figures();
        this.items = told.items();
        this.texts = texts;
    }

    Report report() {
        return new Report(List.of(days(), summary(), split(), statuses(), items(ItemKind.BOUQUET),
                items(ItemKind.GOOD)));
    }

    private Report.Sheet days() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < figures.days().size(); i++) {
            DayRevenue day = figures.days().get(i);
            DayRevenue before = figures.daysBefore().get(i);
            rows.add(cells(day.day(), day.sales(), day.revenue(), before.day(), before.revenue()));
        }
        return new Report.Sheet(texts.get("stats.chart.title"),
                List.of(column("stats.book.day", Type.DATE, 12), column("stats.book.sales", Type.WHOLE, 10),
                        column("stats.book.revenue", Type.MONEY, 16), column("stats.book.dayBefore", Type.DATE, 14),
                        column("stats.book.revenueBefore", Type.MONEY, 18)),
                rows,
                cells(texts.get("stats.book.total"), figures.totals().all().sales(), figures.revenue().now(), null,
                        figures.revenue().before()),
                new Report.Chart(texts.get("stats.chart.title"), 0, List.of(2, 4)));
    }

    private Report.Sheet summary() {
        Payout now = figures.payout();
        Payout then = figures.payoutBefore();
        return new Report.Sheet(texts.get("stats.book.summary"),
                List.of(column("stats.book.figure", Type.TEXT, 36), column("stats.book.now", Type.MONEY, 18),
                        column("stats.book.before", Type.MONEY, 18), column("stats.book.change", Type.DECIMAL, 12)),
                List.of(
                        compared("stats.tile.revenue", figures.revenue()),
                        compared("stats.tile.average", figures.average()),
                        compared("stats.margin.covered",
                                new Comparison(figures.margin().covered(), figures.marginBefore().covered())),
                        compared("stats.margin.cost",
                                new Comparison(figures.margin().cost(), figures.marginBefore().cost())),
                        compared("stats.tile.margin",
                                new Comparison(figures.margin().earned(), figures.marginBefore().earned())),
                        compared("stats.tile.waste",
                                new Comparison(figures.waste().loss(), figures.wasteBefore().loss())),
                        compared("stats.payout.online", new Comparison(now.online(), then.online())),
                        compared("stats.payout.onPickup", new Comparison(now.onPickup(), then.onPickup())),
                        compared("stats.payout.notYet", new Comparison(now.notYet(), then.notYet())),
                        compared("stats.book.commission", new Comparison(now.commission(), then.commission())),
                        compared("stats.payout.payout", new Comparison(now.payout(), then.payout()))),
                null, null);
    }

    private Report.Sheet split() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            rows.add(sums(texts.of(channel), figures.totals().of(channel), figures.totalsBefore().of(channel)));
        }
        for (Way way : Way.values()) {
            rows.add(sums(texts.of(way), figures.totals().of(way), figures.totalsBefore().of(way)));
        }
        return new Report.Sheet(texts.get("stats.split.title"),
                List.of(column("stats.book.from", Type.TEXT, 20), column("stats.book.sales", Type.WHOLE, 10),
                        column("stats.book.sold", Type.MONEY, 16), column("stats.book.refunded", Type.MONEY, 16),
                        column("stats.book.revenue", Type.MONEY, 16),
                        column("stats.book.revenueBefore", Type.MONEY, 18)),
                rows, sums(texts.get("stats.book.total"), figures.totals().all(), figures.totalsBefore().all()), null);
    }

    private Report.Sheet statuses() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (OrderStatus status : OrderStatus.values()) {
            rows.add(cells(texts.of(status), figures.statuses().getOrDefault(status, 0L)));
        }
        return new Report.Sheet(texts.get("stats.book.statuses"),
                List.of(column("stats.book.status", Type.TEXT, 24), column("stats.book.orders", Type.WHOLE, 12)), rows,
                cells(texts.get("stats.book.total"), figures.created()), null);
    }

    /** What was sold of one kind, with what it has earned. */
    private Report.Sheet items(ItemKind kind) {
        List<ItemRow> sold = items.stream().filter(item -> item.kind() == kind).toList();
        List<@Nullable Object[]> rows = new ArrayList<>();
        sold.forEach(item -> rows.add(item(item.name(), item.pieces(), item.revenue(), item.margin())));
        Margin margin = new Margin(sum(sold.stream().map(item -> item.margin().covered()).toList()),
                sum(sold.stream().map(item -> item.margin().cost()).toList()));
        return new Report.Sheet(texts.of(kind), MarginExport.columns(texts), rows,
                item(texts.get("stats.book.total"), sold.stream().mapToLong(ItemRow::pieces).sum(),
                        sum(sold.stream().map(ItemRow::revenue).toList()), margin),
                null);
    }

    private static @Nullable Object[] item(String name, long pieces, Money revenue, Margin margin) {
        return cells(name, pieces, revenue, margin.covered(), margin.cost(), margin.earned(), margin.percent());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private @Nullable Object[] sums(String name, Sums now, Sums before) {
        return cells(name, now.sales(), now.sold(), now.refunded(), now.revenue(), before.revenue());
    }

    private @Nullable Object[] compared(String key, Comparison comparison) {
        OptionalLong percent = comparison.percent();
        return cells(texts.get(key), comparison.now(), comparison.before(),
                percent.isEmpty() ? null : BigDecimal.valueOf(percent.getAsLong()));
    }

    private Column column(String key, Type type, int width) {
        return new Column(texts.get(key), type, width);
    }

    private static @Nullable Object[] cells(@Nullable Object... cells) {
        return Arrays.copyOf(cells, cells.length);
    }
}
