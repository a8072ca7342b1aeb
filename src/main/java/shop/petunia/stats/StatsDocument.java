package shop.petunia.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.Way;
import shop.petunia.printing.Document;
import shop.petunia.ui.Texts;

/** The figures on paper. */
final class StatsDocument {
    private static final int MOST = 15;

    private final String shop;
    private final Figures figures;
    private final Texts texts;
    private final List<Line> lines = new ArrayList<>();

    StatsDocument(String shop, Figures figures, Texts texts) {
        this.shop = shop;
        this.figures = figures;
        this.texts = texts;
    }

    Document document() {
        main();
        split();
        statuses();
        popular(ItemKind.BOUQUET);
        popular(ItemKind.GOOD);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("shop", shop);
        parameters.put("period", texts.get("stats.paper.period", figures.period().first(), figures.period().last()));
        parameters.put("before", texts.get("stats.paper.before", figures.before().first(), figures.before().last()));
        parameters.put("chart", new ChartDrawing(figures.days(), figures.daysBefore(), texts));
        String title = texts.get("stats.paper.file", figures.period().first(), figures.period().last());
        return new Document("stats/StatsReport", title, parameters, lines);
    }

    private void main() {
        String section = texts.get("stats.book.summary");
        compared(section, "stats.tile.revenue", figures.revenue());
        Sums now = figures.totals().all();
        Sums then = figures.totalsBefore().all();
        add(section, texts.get("stats.tile.sales"), texts.number(now.sales()), texts.number(then.sales()),
                change(Comparison.percent(now.sales(), then.sales())));
        compared(section, "stats.tile.average", figures.average());
        compared(section, "stats.tile.margin",
                new Comparison(figures.margin().earned(), figures.marginBefore().earned()));
        compared(section, "stats.tile.waste", new Comparison(figures.waste().loss(), figures.wasteBefore().loss()));
        Payout payout = figures.payout();
        Payout before = figures.payoutBefore();
        compared(section, "stats.payout.online", new Comparison(payout.online(), before.online()));
        compared(section, "stats.payout.onPickup", new Comparison(payout.onPickup(), before.onPickup()));
        if (!payout.notYet().isZero() || !before.notYet().isZero()) {
            compared(section, "stats.payout.notYet", new Comparison(payout.notYet(), before.notYet()));
        }
        compared(section, "stats.book.commission", new Comparison(payout.commission(), before.commission()));
        compared(section, "stats.payout.payout", new Comparison(payout.payout(), before.payout()));
    }

    private void split() {
        String section = texts.get("stats.split.title");
        for (Channel channel : Channel.values()) {
            revenue(section, texts.of(channel), figures.totals().of(channel), figures.totalsBefore().of(channel));
        }
        for (Way way : Way.values()) {
            revenue(section, texts.of(way), figures.totals().of(way), figures.totalsBefore().of(way));
        }
    }

    private void statuses() {
        for (OrderStatus status : OrderStatus.values()) {
            Long count = figures.statuses().get(status);
            if (count != null) {
                add(texts.get("stats.statuses.title"), texts.of(status), texts.number(count), "", "");
            }
        }
    }

    private void popular(ItemKind kind) {
        figures.popular(kind, Popularity.REVENUE, MOST).forEach(item -> add(texts.of(kind), item.name(),
                texts.money(item.revenue()), texts.get("stats.paper.pieces", item.pieces()), ""));
    }

    private void revenue(String section, String name, Sums now, Sums before) {
        Comparison both = new Comparison(now.revenue(), before.revenue());
        add(section, name, texts.money(both.now()), texts.money(both.before()), change(both.percent()));
    }

    private void compared(String section, String key, Comparison both) {
        add(section, texts.get(key), texts.money(both.now()), texts.money(both.before()), change(both.percent()));
    }

    private String change(OptionalLong percent) {
        return Changed.words(texts, percent);
    }

    private void add(String section, String name, String now, String before, String change) {
        lines.add(new Line(section, name, now, before, change));
    }

    /** One row of the paper; rows of one section stand together. */
    public record Line(String section, String name, String now, String before, String change) {}
}
