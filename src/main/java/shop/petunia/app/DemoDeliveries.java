package shop.petunia.app;

import static java.util.Objects.requireNonNull;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import shop.petunia.shared.Money;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.ReceptionDraft;

/** What came to the demo shop, and when. */
final class DemoDeliveries {
    /** Days ago | supplier | name | invoice | note | then | categories or names; "недосчёт": a pack was short. */
    private static final String PLAN = """
            59 | Бант и ваза           | Вазы и упаковка | Б-1180    |                  | закрыта  | Вазы, Упаковка, Подарки
            58 | Амстел Флауэрс Импорт | Голландия       | AF-20417  |                  | закрыта  | Срезка, Сезонные, Зелень
            56 | Кито Роза             | Эквадор         | КР-0318   |                  | закрыта  | Розы, Кустовые розы
            52 | Подмосковный тюльпан  | Тюльпаны        | 117       | Оплата наличными | закрыта  | Тюльпаны, Сезонные
            47 | Амстел Флауэрс Импорт | Голландия       | AF-20466  |                  | недосчёт | Срезка, Хризантемы, Гвоздики
            43 | Кито Роза             | Эквадор         | КР-0340   |                  | закрыта  | Розы, Кустовые розы
            38 | Теплицы Заречья       | Заречье         | УПД-0512  |                  | закрыта  | Хризантемы, Гвоздики, Тюльпаны
            33 | Амстел Флауэрс Импорт | Голландия       | AF-20530  | Коробка помята   | закрыта  | Срезка, Сезонные, Зелень
            30 | Бант и ваза           | Упаковка        | Б-1233    |                  | закрыта  | Упаковка, Подарки
            26 | Кито Роза             | Эквадор         | КР-0371   |                  | закрыта  | Розы, Кустовые розы
            22 | Подмосковный тюльпан  | Тюльпаны        | 134       |                  | закрыта  | Тюльпаны, Сезонные
            17 | Амстел Флауэрс Импорт | Голландия       | AF-20602  |                  | закрыта  | Срезка, Гвоздики, Зелень
            12 | Теплицы Заречья       | Заречье         | УПД-0577  | Отсрочка 7 дней  | закрыта  | Хризантемы, Гвоздики, Роза Ред Наоми
             9 | Кито Роза             | Эквадор         | КР-0389   |                  | закрыта  | Розы
             8 | Амстел Флауэрс Импорт | Голландия       | AF-20645  |                  | недосчёт | Срезка, Роза пионовидная
             7 | Подмосковный тюльпан  | Тюльпаны        | 149       |                  | закрыта  | Тюльпаны, Сезонные
             5 | Зелёный срез          | Зелень          | ЗС-871    |                  | закрыта  | Зелень
             1 | Кито Роза             | Эквадор         | КР-0402   |                  | закрыта  | Розы, Кустовые розы
             1 |                       | Докупка на базе |           | Чек у Ольги      | открыта  | Тюльпаны
             0 | Амстел Флауэрс Импорт | Голландия       | AF-20688  |                  | открыта  | Срезка, Хризантемы, Сезонные
            """;

    /** What no longer comes, and since how many days: so that shelves are empty too. */
    private static final Map<String, Integer> GONE =
            Map.of("Ирис Блю Мэджик", 20, "Анемон Мистраль", 30, "Пион Корал Шарм", Integer.MAX_VALUE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);
    private static final double USUAL = 0.78;

    private final DemoShop shop;
    private final Random random;
    private final Map<Long, DemoGood> goods;
    private final Map<String, Long> suppliers;

    DemoDeliveries(DemoShop shop, Random random, Map<Long, DemoGood> goods, Map<String, Long> suppliers) {
        this.shop = shop;
        this.random = random;
        this.goods = goods;
        this.suppliers = suppliers;
    }

    /** @return the lots that came on this day */
    List<Long> receive(DemoDay day) {
        List<Long> lots = new ArrayList<>();
        for (List<String> row : DemoTable.rows(PLAN)) {
            if (Integer.parseInt(row.get(0)) == day.ago()) {
                lots.addAll(receive(day, row));
            }
        }
        return lots;
    }

    private List<Long> receive(DemoDay day, List<String> row) {
        shop.clock().moveTo(day.at(0.02));
        String name = row.get(2) + " " + DAY.format(day.date());
        long reception = shop.inventory().receptions.open(
                new ReceptionDraft(name, day.date(), suppliers.get(row.get(1)), row.get(3), row.get(4)));
        shop.clock().moveTo(day.at(0.05));
        List<Long> lots =
                shop.inventory().lines.add(reception, lines(day, List.of(row.get(6).split(", ", -1))),
                        UUID.randomUUID());
        shop.clock().moveTo(day.at(0.07));
        finish(reception, row.get(5), lots);
        return lots;
    }

    private void finish(long reception, String then, List<Long> lots) {
        if (then.equals("недосчёт")) {
            long lot = lots.getFirst();
            int came = shop.inventory().stock.lot(lot).orElseThrow().remaining();
            shop.inventory().lines.correct(lot, came, came - 1, "В пачке на один стебель меньше", UUID.randomUUID());
        }
        if (!then.equals("открыта")) {
            shop.inventory().receptions.close(reception);
        }
    }

    private List<LineDraft> lines(DemoDay day, List<String> ordered) {
        List<LineDraft> lines = new ArrayList<>();
        goods.forEach((id, good) -> {
            boolean delivered = day.ago() >= GONE.getOrDefault(good.name(), 0);
            if (delivered && isAmong(ordered, good) && comes(good)) {
                lines.add(line(day, id, good));
            }
        });
        return lines;
    }

    private static boolean isAmong(List<String> ordered, DemoGood good) {
        return ordered.stream().anyMatch(word -> good.category().equals(word) || good.name().startsWith(word));
    }

    private boolean comes(DemoGood good) {
        return good.days() == null || random.nextDouble() < USUAL;
    }

    private LineDraft line(DemoDay day, long id, DemoGood good) {
        int packs = random.nextInt(3) == 0 ? 2 : 1;
        Money cost = good.cost().share(92 + random.nextInt(17), 100);
        boolean weak = good.days() != null && random.nextInt(8) == 0;
        Integer days = weak ? Integer.valueOf(requireNonNull(good.days()) - 1) : null;
        return new LineDraft(id, packs * good.pack(), day.date(), days, Money.ofKopecks(cost.kopecks() / 50 * 50));
    }
}
