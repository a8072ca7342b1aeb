package shop.petunia.labels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import shop.petunia.shared.Money;

/** Orders whose labels are easy, and whose labels are as hard as they come. */
final class Examples {
    static final LabelOrder SHORT = new LabelOrder("S-00042", LabelWay.PICKUP, LocalDate.of(2026, 3, 8), "14:00–15:00",
            "", "Анна", "+7 916 123-45-67", List.of(new LabelOrder.Line("Букет «Нежность»", 1)), "", "",
            Money.ofRoubles(3_450), Money.ZERO);

    static final LabelOrder USUAL = new LabelOrder("MP-1048576", LabelWay.DELIVERY, LocalDate.of(2026, 3, 8),
            "14:00–16:00", "Москва, ул. Большая Ордынка, д. 17, стр. 2, кв. 45, домофон 45К", "Соколова Вера Андреевна",
            "+7 921 000-14-01",
            List.of(new LabelOrder.Line("Роза Эквадор красная 60 см", 25), new LabelOrder.Line("Эвкалипт цинерея", 5),
                    new LabelOrder.Line("Ваза стеклянная, 25 см", 1)),
            "Позвонить за час", "С праздником весны! Твоя Маша", Money.ofRoubles(2_000), Money.ofKopecks(1_345_050));

    /** As most are: an address of 60 signs, three lines, a short comment, a gift note of 40 signs. */
    static final LabelOrder EVERYDAY = new LabelOrder("S-00042", LabelWay.DELIVERY, LocalDate.of(2026, 3, 8),
            "14:00–16:00", "Москва, Большая Ордынка, 17, стр. 2, кв. 45, домофон 45К2198", "Соколова Вера Андреевна",
            "+7 921 000-14-01",
            List.of(new LabelOrder.Line("Роза Эквадор красная 60 см", 25), new LabelOrder.Line("Эвкалипт цинерея", 5),
                    new LabelOrder.Line("Ваза стеклянная, 25 см", 1)),
            "Позвонить за час до приезда", "С праздником весны! Твоя Маша и родители", Money.ofRoubles(2_000),
            Money.ofKopecks(1_345_050));

    static final String COMMENT = """
            Доставить строго после 14:00, домофон не работает, звонить на мобильный. Если «ёлочки» не поместятся на \
            открытке, напишите их лапками; Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten\
            gesellschaft платит 15 000 ₽ отдельно. Größe prüfen, Straße Nr. 5, цветы без лилий и сильного запаха, в эко.\
            """;

    static final LabelOrder HARD = new LabelOrder("FLORAMARKET-2026-0310-77", LabelWay.DELIVERY,
            LocalDate.of(2026, 3, 8), "с 14:00 до 16:00, лучше пораньше",
            "Санкт-Петербург, проспект Маршала Блюхера, дом 12, корпус 7, литера А, подъезд 3, этаж 14, квартира 1185",
            "Константинопольская-Преображенская Александра Вячеславовна", "+7 921 000-14-01",
            IntStream.rangeClosed(1, 12)
                    .mapToObj(line -> new LabelOrder.Line(
                            "Позиция " + line + ": Хризантема кустовая «Бакарди», Größenübersicht, ветка", line * 11L))
                    .toList(),
            COMMENT, "Дорогая Александра! Пусть каждый день будет «ёлочкой» с огнями. Коллеги из отдела закупок",
            Money.ZERO, Money.ofKopecks(12_345_678));

    private Examples() {}
}
