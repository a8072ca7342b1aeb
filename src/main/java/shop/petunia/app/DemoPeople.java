package shop.petunia.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.OccasionDay;

/** Who the clients of the demo shop are: three hundred people with phones that nobody has. */
final class DemoPeople {
    private static final List<String> WOMEN = words("""
            Анна Мария Елена Ольга Наталья Ирина Светлана Екатерина Татьяна Юлия Дарья Алина Ксения Полина Вера
            Надежда Любовь Софья Александра Виктория Кристина Марина Лариса Галина Оксана Алёна Яна Евгения""");
    private static final List<String> MEN = words("""
            Александр Дмитрий Максим Сергей Андрей Алексей Артём Илья Кирилл Михаил Никита Матвей Роман Егор Пётр Иван
            Павел Владимир Константин Тимур Фёдор Антон Денис Олег""");
    private static final List<String> SURNAMES = words("""
            Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев
            Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев
            Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв
            Гусев Киселёв Ильин Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов""");
    private static final List<String> NOTES = lines("""
            Любит пионы, в сезон предупредить
            Не звонить до 11
            Просит без лилий — аллергия у мамы
            Букет жене каждую пятницу, бюджет до 3 500
            Забирает сам, паркуется во дворе
            Всегда берёт открытку
            Только белое и зелёное
            Заказывает на офис, нужен счёт
            Доставка на Лесную, домофон не работает
            Нравятся ранункулюсы и эустома
            Дочь Соня, день рождения в апреле
            Пишите в мессенджер, не звоните
            Просит крафт, без плёнки
            Любит сильный аромат: фрезия, лилия""");
    private static final List<String> TAGS = lines("""
            постоянный
            доставка
            пионы
            корпоративный
            свадьба
            без лилий
            открытка
            самовывоз
            день матери""");
    private static final List<String> OCCASIONS = lines("""
            Годовщина свадьбы
            День рождения мамы
            День рождения жены
            День рождения дочери
            Юбилей фирмы""");

    private final Random random;

    DemoPeople(Random random) {
        this.random = random;
    }

    /** @param today as seen from which the person has an age */
    ClientDraft person(int number, LocalDate today) {
        String phone = String.format(Locale.ROOT, "+7916000%04d", number);
        boolean woman = random.nextInt(10) < 7;
        String first = any(woman ? WOMEN : MEN);
        String last = random.nextInt(5) == 0 ? "" : any(SURNAMES) + (woman ? "а" : "");
        ClientDraft named = random.nextInt(25) == 0
                ? ClientDraft.of(phone, "")
                : ClientDraft.of(phone, "").names(first, last, "");
        return named.birthday(birthday(today)).note(random.nextInt(4) == 0 ? any(NOTES) : "").tags(tags())
                .occasions(occasions(today));
    }

    private @Nullable LocalDate birthday(LocalDate today) {
        return random.nextInt(10) < 6 ? today.minusDays(20 * 366L + random.nextInt(45 * 365)) : null;
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (int chance = 3; random.nextInt(10) < chance; chance--) {
            tags.add(any(TAGS));
        }
        return tags;
    }

    private List<OccasionDay> occasions(LocalDate today) {
        return random.nextInt(7) == 0
                ? List.of(new OccasionDay(any(OCCASIONS), today.minusDays(random.nextInt(15 * 365))))
                : List.of();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
