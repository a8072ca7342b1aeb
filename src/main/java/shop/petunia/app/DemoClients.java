package shop.petunia.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.Enrolment;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.Sale;
import shop.petunia.loyalty.TierDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.storage.Transaction;

/** The demo shop's regulars: a year of purchases, most of them by few. */
final class DemoClients {
    static final int YEAR = 365;
    private static final int CLIENTS = 300;
    private static final int LAPSED = 100;
    private static final int CHEAPEST = 90;
    private static final int DEAREST = 700;

    private final DemoShop shop;
    private final Random random;
    private final DemoPeople people;
    private final Map<Integer, Long> enrolled = new HashMap<>();
    private final Map<Integer, List<Visit>> visits = new HashMap<>();

    DemoClients(DemoShop shop, Random random) {
        this.shop = shop;
        this.random = random;
        this.people = new DemoPeople(random);
        for (int client = 0; client < CLIENTS; client++) {
            plan(client);
        }
    }

    void tiers() {
        shop.people().tiers.replace(List.of(
                new TierDraft("Бутон", Money.ofRoubles(10_000), BigDecimal.valueOf(7)),
                new TierDraft("Пион", Money.ofRoubles(30_000), BigDecimal.TEN)));
    }

    /** Who came on this day. */
    void come(DemoDay day) {
        List<Visit> today = new ArrayList<>(visits.getOrDefault(day.ago(), List.of()));
        today.sort(Comparator.comparing(Visit::part));
        today.forEach(visit -> shop.write(day.at(visit.part), transaction -> buy(transaction, day, visit)));
    }

    private void buy(Transaction transaction, DemoDay day, Visit visit) {
        Long known = enrolled.get(visit.client);
        long client = known == null ? enrol(transaction, day, visit.client) : known;
        if (visit.paid.isZero()) {
            return;
        }
        Points points = visit.pays && known != null
                ? shop.people().points.quote(transaction, client, visit.paid.share(3, 10), Points.of(500)).points()
                : Points.ZERO;
        Money discount = Money.ZERO;
        if (points.compareTo(Points.of(100)) > 0) {
            discount = shop.people().points.redeem(transaction, client, points, visit.paid, DocumentRef.NONE,
                    Booking.of(UUID.randomUUID(), "Скидка на букет"));
        }
        shop.people().purchases.complete(transaction, Sale.of(client, DocumentRef.NONE, visit.paid.minus(discount)),
                Booking.of(UUID.randomUUID()));
    }

    private long enrol(Transaction transaction, DemoDay day, int number) {
        ClientDraft draft = people.person(number, day.date());
        long id = shop.people().clients.add(transaction, draft, Enrolment.NEW);
        enrolled.put(number, id);
        return id;
    }

    /** A tenth comes often, a quarter now and then, most once or twice; some have left, some only have the card. */
    private void plan(int client) {
        int kind = random.nextInt(100);
        if (kind < 10) {
            plan(client, 8 + random.nextInt(10), 0, 110);
        } else if (kind < 35) {
            plan(client, 3 + random.nextInt(5), 0, 100);
        } else if (kind < 75) {
            plan(client, 1 + random.nextInt(2), 0, 100);
        } else if (kind < 87) {
            plan(client, 1 + random.nextInt(5), LAPSED, 130);
        } else {
            visits.computeIfAbsent(random.nextInt(YEAR), ago -> new ArrayList<>())
                    .add(new Visit(client, random.nextDouble(), Money.ZERO, false));
        }
    }

    private void plan(int client, int times, int since, int generosity) {
        for (int n = 0; n < times; n++) {
            int ago = since + random.nextInt(YEAR - since);
            int tens = CHEAPEST + (int) (Math.pow(random.nextDouble(), 2) * DEAREST);
            Money paid = Money.ofRoubles(10L * tens).share(generosity, 100);
            visits.computeIfAbsent(ago, day -> new ArrayList<>())
                    .add(new Visit(client, 0.1 + 0.85 * random.nextDouble(), Money.ofRoubles(paid.kopecks() / 100),
                            random.nextInt(6) == 0));
        }
    }

    /**
     * @param part of the day
     * @param pays whether a part is paid with points
     */
    private record Visit(int client, double part, Money paid, boolean pays) {}
}
