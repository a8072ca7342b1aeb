package shop.petunia.app;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import shop.petunia.bouquets.Assembly;
import shop.petunia.bouquets.BouquetColumn;
import shop.petunia.bouquets.BouquetDraft;
import shop.petunia.bouquets.BouquetFilter;
import shop.petunia.bouquets.BouquetRow;
import shop.petunia.bouquets.BouquetSettings;
import shop.petunia.bouquets.CheckDone;
import shop.petunia.bouquets.Ingredient;
import shop.petunia.bouquets.LossReason;
import shop.petunia.bouquets.PriceRule;
import shop.petunia.bouquets.Showcase;
import shop.petunia.bouquets.ShowcaseChecks;
import shop.petunia.bouquets.Stem;
import shop.petunia.bouquets.UnitFilter;
import shop.petunia.bouquets.UnitRow;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.ReceptionDraft;

/** The demo shop's recipes, with drawn photos, and what stood and stands on its showcase. */
final class DemoBouquets {
    /** Name | category | own price or — | wrapping | labour | note | composition. */
    private static final String RECIPES = """
            Алая классика         | Монобукеты |    — | 120 |  250 |                      | Роза Эксплорер 60 × 15, Рускус × 3
            Двадцать пять красных | Монобукеты |    — | 120 |  350 |                      | Роза Ред Наоми × 25
            Белое облако          | Монобукеты |    — | 120 |  300 |                      | Роза Аваланж × 19, Эвкалипт Цинерея × 3
            Двадцать одна роза    | Монобукеты |    — | 160 |  700 | Предупредить за день | Роза Мондиаль × 21
            Солнечный зайчик      | Монобукеты | 2990 | 120 |  150 |                      | Тюльпан Стронг Голд × 25
            Первые тюльпаны       | Монобукеты | 1990 | 120 |  120 |                      | Тюльпан Династия × 15
            Сара Бернар           | Монобукеты |    — | 120 |  250 |                      | Пион Сара Бернар × 9
            Пудровая нежность     | Авторские  |    — | 140 |  450 |                      | Роза Пинк Мондиаль × 7, Эустома розовая × 5, Роза кустовая Бомбастик × 3, Эвкалипт Цинерея × 3
            Утро в саду           | Авторские  |    — | 140 |  500 | Самый снимаемый      | Роза пионовидная × 5, Ранункулюс × 5, Гипсофила × 2, Эвкалипт Популус × 2
            Лавандовый вечер      | Авторские  |    — | 140 |  450 |                      | Гортензия синяя × 2, Эустома белая × 5, Роза Аваланж × 5, Эвкалипт Цинерея × 2
            Ягодный мусс          | Авторские  |    — | 140 |  400 |                      | Роза кустовая Мисти × 5, Гвоздика кустовая × 5, Тюльпан пионовидный × 7, Фисташка × 2
            Полевой               | Авторские  |    — | 120 |  300 |                      | Хризантема кустовая Бакарди × 5, Хризантема Сантини × 3, Гербера × 5, Фисташка × 2
            Оранжевое настроение  | Авторские  |    — | 120 |  300 |                      | Гербера × 9, Хризантема Сантини × 3, Рускус × 3
            Северное сияние       | Авторские  |    — | 140 |  400 |                      | Ирис × 7, Анемон × 5, Эвкалипт Популус × 3
            Фламинго              | Авторские  |    — | 140 |  400 |                      | Альстромерия розовая × 7, Роза Джумилия × 7, Гвоздика кустовая × 3, Рускус × 2
            Шляпная коробка «Роз» | Композиции |    — |   0 |  500 |                      | Роза Джумилия × 11, Роза кустовая Бомбастик × 3, Эвкалипт Цинерея × 2, Коробка × 1, Губка × 1
            Корзина «Дача»        | Композиции |    — |   0 |  700 |                      | Хризантема кустовая Бакарди × 7, Гвоздика одноголовая белая × 9, Альстромерия белая × 5, Фисташка × 3, Корзина × 1, Губка × 2
            Пионы в коробке       | Композиции |    — |   0 |  450 | Только в сезон       | Пион Корал × 7, Эвкалипт Цинерея × 2, Коробка × 1, Губка × 1
            Свадебный             | Свадьба    |    — | 230 | 1500 |                      | Роза Аваланж × 9, Эустома белая × 7, Гипсофила × 3, Эвкалипт Цинерея × 3
            Невеста в пудре       | Свадьба    |    — | 230 | 1500 |                      | Роза пионовидная × 7, Эустома розовая × 5, Ранункулюс × 5
            Комплимент            | До 2000 ₽  |    — | 100 |  100 |                      | Роза кустовая Бомбастик × 3, Гипсофила × 1
            Гвоздики маме         | До 2000 ₽  | 1690 | 100 |  120 |                      | Гвоздика одноголовая красная × 9, Рускус × 2
            Белая лилия           | До 2000 ₽  |    — | 100 |  120 |                      | Лилия восточная × 2, Аспидистра × 2
            Учителю               | До 2000 ₽  |    — | 100 |  120 |                      | Хризантема одноголовая × 5, Рускус × 2
            """;

    private static final List<String> PLACES = List.of("Холодильник", "Витрина слева", "У кассы");
    private static final Set<String> OUT_OF_SEASON =
            Set.of("Сара Бернар", "Пионы в коробке", "Северное сияние");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);
    private static final int SHOWN_DAYS = 6;
    private static final int CHECKED = 2;

    private final DemoShop shop;
    private final Map<Long, DemoGood> goods;
    private final DemoOrders orders;
    private final Random random = new Random(7);

    DemoBouquets(DemoShop shop, Map<Long, DemoGood> goods, DemoOrders orders) {
        this.shop = shop;
        this.goods = goods;
        this.orders = orders;
    }

    void writeRecipes() {
        int mood = 0;
        for (List<String> row : DemoTable.rows(RECIPES)) {
            shop.florist().bouquets().add(draft(row, mood++));
        }
    }

    /** The day's second trip to the market: what most recipes lack. Peonies and irises have no season now. */
    void restock(DemoDay day) {
        shop.clock().moveTo(day.at(0.966));
        Map<Long, Integer> lacking = new TreeMap<>();
        shop.florist().bouquets().page(BouquetFilter.IN_USE.atMost(0), Sort.by(BouquetColumn.NAME), 0, 100).stream()
                .filter(row -> !OUT_OF_SEASON.contains(row.name()))
                .forEach(row -> lacking(row.id()).forEach((good, pieces) -> lacking.merge(good, pieces, Math::max)));
        if (!lacking.isEmpty()) {
            String name = "Докупка под букеты " + DAY.format(day.date());
            long reception = shop.inventory().receptions.open(ReceptionDraft.of(name, day.date()));
            List<LineDraft> lines = new ArrayList<>();
            lacking.forEach((good, pieces) -> lines.add(line(day, good, pieces)));
            shop.inventory().lines.add(reception, lines, UUID.randomUUID());
            shop.inventory().receptions.close(reception);
        }
    }

    /** For two of the recipe. */
    private Map<Long, Integer> lacking(long bouquet) {
        Map<Long, Integer> need = new TreeMap<>();
        shop.florist().bouquets().card(bouquet).draft().stems()
                .forEach(stem -> need.merge(stem.goodId(), 2 * stem.quantity(), Integer::sum));
        Map<Long, Ingredient> there = shop.florist().ingredients().of(need.keySet(), null);
        there.forEach((good, known) -> need.computeIfPresent(good, (id, pieces) -> Math.toIntExact(
                pieces + known.promised() - known.living())));
        need.values().removeIf(pieces -> pieces <= 0);
        return need;
    }

    private LineDraft line(DemoDay day, long id, int pieces) {
        DemoGood good = Objects.requireNonNull(goods.get(id));
        return new LineDraft(id, Math.ceilDiv(pieces, good.pack()) * good.pack(), day.date(), null, good.cost());
    }

    /** Of the last days: one or two are made each evening, one of the older ones is sold, one finds no buyer. */
    void work(DemoDay day) {
        if (day.ago() > SHOWN_DAYS) {
            return;
        }
        shop.clock().moveTo(day.at(0.951));
        List<UnitRow> there = shop.florist().showcase().page(UnitFilter.ON_SHOWCASE, Showcase.FIRST_WILTED, 0, 100);
        if (!there.isEmpty()) {
            leave(day, there.getFirst());
        }
        assemble(day, day.ago() == 0 ? 3 : 2);
        if (day.ago() == CHECKED) {
            check(day);
        }
    }

    /** Somebody goes along the showcase and finds all of it. */
    private void check(DemoDay day) {
        shop.clock().moveTo(day.at(0.954));
        ShowcaseChecks checks = shop.florist().checks();
        long check = checks.begin();
        checks.lines(check).forEach(line -> checks.mark(check, line.unitId(), true));
        CheckDone unused = checks.apply(check, "", UUID.randomUUID());
    }

    private void leave(DemoDay day, UnitRow unit) {
        shop.clock().moveTo(day.at(0.952));
        switch (day.ago()) {
            case 3 -> shop.florist().dismantling()
                    .takeApart(unit.id(), List.of(), LossReason.WILTED, "", UUID.randomUUID());
            case 1 -> shop.florist().dismantling()
                    .writeOff(unit.id(), LossReason.BROKEN, "Уронили с полки", UUID.randomUUID());
            default -> orders.counter(day.at(0.952),
                    List.of(OrderLineDraft.unit(unit.id(), unit.name(), unit.price())));
        }
    }

    private void assemble(DemoDay day, int pieces) {
        shop.clock().moveTo(day.at(0.953));
        List<BouquetRow> able = new ArrayList<>(shop.florist().bouquets()
                .page(BouquetFilter.IN_USE.able(true), Sort.by(BouquetColumn.NAME), 0, 100));
        for (int piece = 0; piece < pieces && !able.isEmpty(); piece++) {
            BouquetRow chosen = able.remove(random.nextInt(able.size()));
            boolean still = shop.florist().bouquets().row(chosen.id(), null).orElseThrow().can() > 0;
            if (still) {
                String place = PLACES.get(random.nextInt(PLACES.size()));
                shop.florist().showcase()
                        .assemble(new Assembly(chosen.id(), 1, chosen.price(), place), UUID.randomUUID());
            }
        }
    }

    private BouquetDraft draft(List<String> row, int mood) {
        Map<String, Integer> named = new LinkedHashMap<>();
        List<Stem> stems = new ArrayList<>();
        Money cost = roubles(row.get(3)).plus(roubles(row.get(4)));
        for (String part : row.get(6).split(", ", -1)) {
            String[] words = part.split(" × ", -1);
            Map.Entry<Long, DemoGood> good = good(words[0]);
            int pieces = Integer.parseInt(words[1]);
            named.put(good.getValue().name(), pieces);
            stems.add(new Stem(good.getKey(), pieces));
            cost = cost.plus(good.getValue().cost().times(pieces));
        }
        boolean fixed = !row.get(2).equals("—");
        Money price = fixed ? roubles(row.get(2)) : BouquetSettings.markup(shop.settings()).price(cost);
        String photo = shop.florist().photos().keep(new DemoPicture(named, mood).draw());
        return new BouquetDraft(row.get(0), row.get(1), row.get(5), stems, roubles(row.get(3)),
                roubles(row.get(4)), fixed ? PriceRule.FIXED : PriceRule.BY_MARKUP, price, photo);
    }

    private Map.Entry<Long, DemoGood> good(String beginning) {
        return goods.entrySet().stream()
                .filter(good -> good.getValue().name().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No good " + beginning));
    }

    private static Money roubles(String cell) {
        return Money.ofRoubles(Long.parseLong(cell));
    }
}
