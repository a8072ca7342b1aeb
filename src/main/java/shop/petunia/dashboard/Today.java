package shop.petunia.dashboard;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import shop.petunia.bouquets.BouquetChange;
import shop.petunia.bouquets.BouquetColumn;
import shop.petunia.bouquets.BouquetFilter;
import shop.petunia.bouquets.BouquetSettings;
import shop.petunia.catalog.CatalogChange;
import shop.petunia.clients.Celebration;
import shop.petunia.clients.ClientChange;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.TabCounts;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.stats.Sums;
import shop.petunia.stock.Freshness;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ShortageRow;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockChange;
import shop.petunia.stock.StockSummary;
import shop.petunia.ui.Place;

/** The first screen's answers, each by its own cheap question. */
public final class Today {
    /** So many lines stand there by themselves. */
    static final int MOST = 5;

    /** So many when all are asked for. */
    static final int ALL = 200;

    private static final int DAYS = 7;
    private static final LotFilter LOTS = LotFilter.WITH_REMAINDER;

    private final TodayRooms rooms;

    public Today(TodayRooms rooms) {
        this.rooms = rooms;
    }

    TodayRooms rooms() {
        return rooms;
    }

    LocalDate day() {
        return rooms.time().today();
    }

    WorkCounts work() {
        TabCounts counts = rooms.orders().counts(OrderFilter.REQUESTS);
        return new WorkCounts(counts.requests(), counts.active(), rooms.settings().get(DashboardSettings.ORDERS_LIMIT));
    }

    Takings takings() {
        LocalDate today = day();
        Sums sums = rooms.statistics().totals(new Period(today, today)).all();
        Period month = new Period(today.withDayOfMonth(1), today);
        return new Takings(sums.sales(), sums.revenue(), rooms.statistics().payout(month).payout());
    }

    /** @param most so many lines at most */
    CareList of(Care care, int most) {
        return switch (care) {
            case EXPIRING -> expiring(most);
            case SHORTAGES -> shortages(most);
            case BOUQUETS -> bouquets(most);
            case ZERO -> sold(most);
            case CELEBRATIONS -> celebrations(most);
            case SYNC -> sync(most);
        };
    }

    private CareList expiring(int most) {
        StockSummary summary = rooms.stock().summary(LOTS);
        List<CareList.Line> lines = Stream.of(Freshness.EXPIRED, Freshness.SOON)
                .flatMap(freshness -> rooms.stock().lots(LOTS.freshness(freshness), Stock.BY_DAYS_LEFT, 0, most)
                        .stream())
                .limit(most)
                .map(Today::lot)
                .toList();
        return new CareList(Care.EXPIRING, summary.expired().lots() + summary.soon().lots(), lines,
                Place.screen("stock"));
    }

    private static CareList.Line lot(LotRow lot) {
        int left = lot.daysLeft() == null ? 0 : lot.daysLeft();
        Sentence detail = left < 0
                ? Sentence.of("dashboard.lot.expired", lot.remaining(), -left)
                : Sentence.of("dashboard.lot.soon", lot.remaining(), left);
        return new CareList.Line(lot.goodName(), detail, new Place(StockChange.LOT, lot.id()));
    }

    private CareList shortages(int most) {
        List<ShortageRow> open = rooms.settlements().open();
        return new CareList(Care.SHORTAGES, open.size(), open.stream().limit(most).map(row -> new CareList.Line(
                row.goodName(),
                Sentence.of("dashboard.shortage", row.outstanding(), row.document().name()),
                new Place(row.document().kind(), row.document().id()))).toList(), null);
    }

    private CareList bouquets(int most) {
        BouquetFilter few = BouquetFilter.IN_USE.atMost(rooms.settings().get(BouquetSettings.FEW));
        List<CareList.Line> lines = rooms.bouquets().page(few, Sort.by(BouquetColumn.CAN), 0, most).stream()
                .map(row -> new CareList.Line(row.name(), Sentence.of("dashboard.bouquet", row.can()),
                        new Place(BouquetChange.BOUQUET, row.id())))
                .toList();
        return new CareList(Care.BOUQUETS, rooms.bouquets().count(few), lines, Place.screen("bouquets"));
    }

    private CareList sold(int most) {
        return rooms.database().read(transaction -> {
            EmptyShelvesRepository shelves = new EmptyShelvesRepository_(transaction.session());
            List<CareList.Line> lines = shelves.first(Limit.of(most)).stream()
                    .map(row -> new CareList.Line(row.name(), Sentence.of("dashboard.zero", row.category()),
                            new Place(CatalogChange.GOOD, row.id())))
                    .toList();
            return new CareList(Care.ZERO, shelves.count(), lines, Place.screen("goods"));
        });
    }

    private CareList celebrations(int most) {
        List<Celebration> coming = rooms.clients().celebrations(day(), DAYS);
        return new CareList(Care.CELEBRATIONS, coming.size(),
                coming.stream().limit(most).map(Today::celebration).toList(), Place.screen("clients"));
    }

    private CareList sync(int most) {
        List<Attention> all = rooms.sync().attention();
        return new CareList(Care.SYNC, all.size(), all.stream().limit(most)
                .map(one -> new CareList.Line("", one.text(), one.place())).toList(), null);
    }

    private static CareList.Line celebration(Celebration day) {
        String phone = day.phone() == null ? "" : Phones.shown(day.phone());
        Sentence detail = day.isBirthday()
                ? Sentence.of("dashboard.birthday", day.on(), phone)
                : Sentence.of("dashboard.occasion", day.on(), phone, day.title());
        return new CareList.Line(day.client(), detail, new Place(ClientChange.CLIENT, day.clientId()));
    }
}
