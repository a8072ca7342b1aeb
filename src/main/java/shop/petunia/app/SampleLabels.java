package shop.petunia.app;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import shop.petunia.labels.LabelOrder;
import shop.petunia.labels.LabelOrder.Line;
import shop.petunia.labels.LabelWay;
import shop.petunia.shared.Money;

/** Orders made up for the tour's labels. */
final class SampleLabels {
    private SampleLabels() {}

    static List<LabelOrder> of(LocalDate day) {
        return List.of(
                new LabelOrder("S-00042", LabelWay.PICKUP, day, "14:00–15:00", "", "Анна", "+7 916 123-45-67",
                        List.of(new Line("Букет «Нежность»", 1)), "", "", Money.ofRoubles(3_450), Money.ZERO),
                new LabelOrder("MP-1048576", LabelWay.DELIVERY, day, "14:00–16:00",
                        "Москва, ул. Большая Ордынка, д. 17, стр. 2, кв. 45, домофон 45К", "Соколова Вера Андреевна",
                        "+7 921 000-14-01",
                        List.of(new Line("Роза Эквадор красная 60 см", 25), new Line("Эвкалипт цинерея", 5),
                                new Line("Ваза стеклянная, 25 см", 1)),
                        "Позвонить за час", "С праздником весны! Твоя Маша", Money.ofRoubles(2_000),
                        Money.ofRoubles(11_450)),
                new LabelOrder("MP-1048577", LabelWay.DELIVERY, day.plusDays(1), "10:00–12:00",
                        "Санкт-Петербург, проспект Маршала Блюхера, дом 12, корпус 7, подъезд 3, этаж 14, кв. 1185",
                        "Преображенская Александра Вячеславовна", "+7 921 000-14-02",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(line -> new Line("Хризантема кустовая «Бакарди», ветка " + line, line))
                                .toList(),
                        """
                                Доставить строго после 14:00, домофон не работает, звонить на мобильный. Если никто \
                                не ответит, оставить у соседей в 1186 и сделать фото. Цветы без лилий и сильного \
                                запаха, упаковка крафтовая, лента бордовая. Größe prüfen: Straße ohne Nummer! \
                                Наличные 15 000 ₽, нужна сдача.""",
                        "Дорогая Александра! Пусть каждый день будет праздником. Коллеги из отдела закупок",
                        Money.ZERO, Money.ofRoubles(15_000)));
    }
}
