package shop.petunia.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.petunia.catalog.Goods;
import shop.petunia.shared.Money;

/** What the demo shop sells. */
final class DemoCatalogue {
    /** Under each category: name | days in the vase | price | usual cost | pieces in a pack | most for one client. */
    private static final String GOODS = """
            # Розы
            Роза Эксплорер 60 см (Эквадор)      | 10 |  290 |  128 | 25 | 15
            Роза Эксплорер 80 см (Эквадор)      | 10 |  390 |  176 | 25 | 11
            Роза Мондиаль 60 см (Эквадор)       | 10 |  310 |  138 | 25 | 15
            Роза Пинк Мондиаль 70 см (Эквадор)  | 10 |  340 |  152 | 25 | 11
            Роза Аваланж 60 см                  |  9 |  220 |   98 | 20 | 15
            Роза Ред Наоми 70 см                |  9 |  250 |  112 | 20 | 15
            Роза Джумилия 50 см                 |  8 |  190 |   82 | 20 | 11
            # Кустовые розы
            Роза кустовая Бомбастик 50 см       |  8 |  320 |  145 | 10 |  9
            Роза кустовая Мисти Бабблз 50 см    |  8 |  330 |  150 | 10 |  9
            Роза пионовидная Кейра 50 см        |  7 |  450 |  215 | 12 |  7
            # Тюльпаны
            Тюльпан Стронг Голд                 |  6 |   95 |   42 | 50 | 25
            Тюльпан Династия                    |  6 |   95 |   42 | 50 | 25
            Тюльпан пионовидный Коламбус        |  6 |  140 |   64 | 25 | 15
            Тюльпан попугайный Рококо           |  5 |  150 |   69 | 25 | 11
            # Сезонные
            Пион Сара Бернар                    |  5 |  420 |  190 | 10 |  9
            Пион Корал Шарм                     |  5 |  480 |  225 | 10 |  7
            Ранункулюс Клуни Ханой              |  7 |  290 |  134 | 10 |  9
            Ирис Блю Мэджик                     |  5 |  160 |   68 | 20 |  9
            Анемон Мистраль                     |  6 |  260 |  118 | 10 |  7
            # Хризантемы
            Хризантема кустовая Бакарди         | 14 |  260 |  105 | 20 |  7
            Хризантема Сантини зелёная          | 14 |  240 |   98 | 20 |  7
            Хризантема одноголовая Зембла       | 14 |  290 |  125 | 10 |  5
            # Гвоздики
            Гвоздика одноголовая красная        | 14 |  120 |   48 | 20 | 11
            Гвоздика одноголовая белая          | 14 |  120 |   48 | 20 | 11
            Гвоздика кустовая розовая           | 12 |  150 |   62 | 20 |  7
            # Срезка
            Эустома белая                       |  8 |  280 |  124 | 10 |  7
            Эустома розовая махровая            |  8 |  300 |  132 | 10 |  7
            Гортензия белая                     |  7 |  550 |  260 | 10 |  3
            Гортензия синяя                     |  7 |  590 |  280 | 10 |  3
            Альстромерия белая                  | 12 |  210 |   88 | 20 |  7
            Альстромерия розовая                | 12 |  210 |   88 | 20 |  7
            Лилия восточная белая               |  9 |  380 |  170 | 10 |  3
            Гербера мини, микс                  |  8 |  170 |   72 | 20 |  7
            Орхидея Цимбидиум, ветка            | 20 | 1900 |  940 |  3 |  1
            # Зелень
            Гипсофила Миллион Старс             | 10 |  260 |  115 | 10 |  3
            Эвкалипт Цинерея                    | 14 |  190 |   78 | 20 |  3
            Эвкалипт Популус                    | 14 |  210 |   88 | 10 |  3
            Рускус итальянский                  | 21 |  120 |   48 | 20 |  3
            Фисташка                            | 12 |  130 |   52 | 20 |  3
            Аспидистра                          | 21 |   90 |   34 | 20 |  3
            # Вазы
            Ваза стеклянная «Цилиндр» 25 см     |  — | 1450 |  690 |  6 |  1
            Ваза керамическая белая 18 см       |  — | 1890 |  880 |  4 |  1
            # Упаковка
            Крафт-бумага, лист 60×60 см         |  — |   60 |   18 | 100 | 5
            Плёнка матовая пудровая, лист       |  — |   70 |   22 | 100 | 5
            Лента атласная 25 мм, 5 м           |  — |  180 |   70 | 20 |  3
            Коробка шляпная розовая 18 см       |  — |  650 |  290 |  8 |  1
            Корзина плетёная с ручкой 30 см     |  — |  890 |  410 |  6 |  1
            Губка флористическая, кирпич        |  — |  140 |   55 | 20 |  3
            # Подарки
            Открытка «С днём рождения»          |  — |  120 |   38 | 20 |  1
            Открытка «Люблю»                    |  — |  120 |   38 | 20 |  1
            Мишка плюшевый 25 см                |  — | 1290 |  590 |  6 |  1
            """;

    private DemoCatalogue() {}

    /** @return what was added, by id */
    static Map<Long, DemoGood> fill(Goods goods) {
        Map<Long, DemoGood> added = new LinkedHashMap<>();
        goods().forEach(good -> added.put(goods.add(good.draft(goods.newBarcode())), good));
        return added;
    }

    private static List<DemoGood> goods() {
        List<DemoGood> goods = new ArrayList<>();
        String category = "";
        for (String line : GOODS.lines().toList()) {
            if (line.startsWith("# ")) {
                category = line.substring(2);
            } else {
                goods.add(good(category, DemoTable.cells(line)));
            }
        }
        return goods;
    }

    private static DemoGood good(String category, List<String> cells) {
        Integer days = cells.get(1).equals("—") ? null : Integer.valueOf(cells.get(1));
        return new DemoGood(cells.get(0), category, days, roubles(cells.get(2)), roubles(cells.get(3)),
                Integer.parseInt(cells.get(4)), Integer.parseInt(cells.get(5)));
    }

    private static Money roubles(String cell) {
        return Money.ofRoubles(Long.parseLong(cell));
    }
}
