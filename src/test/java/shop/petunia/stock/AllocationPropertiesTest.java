package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AllocationPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 8);
    private static final LocalDate NEVER = LocalDate.MAX;

    @Property
    void whatIsTakenAndWhatIsNotAddUpToWhatWasWanted(
            @ForAll("lots") List<Fefo.Lot> lots, @ForAll @IntRange(min = 1, max = 60) int wanted,
            @ForAll boolean expired) {
        var allocation = Fefo.allocate(lots, wanted, TODAY, expired);

        assertThat(allocation.taken() + allocation.uncovered()).isEqualTo(wanted);
    }

    @Property
    void onlyWhatTheAllowedLotsCannotGiveStaysUncovered(
            @ForAll("lots") List<Fefo.Lot> lots, @ForAll @IntRange(min = 1, max = 60) int wanted,
            @ForAll boolean expired) {
        int available = allowed(lots, expired).stream().mapToInt(Fefo.Lot::remaining).sum();

        var allocation = Fefo.allocate(lots, wanted, TODAY, expired);

        assertThat(allocation.uncovered()).isEqualTo(Math.max(0, wanted - available));
    }

    @Property
    void noLotGoesBelowZeroAndEachIsTakenOnce(
            @ForAll("lots") List<Fefo.Lot> lots, @ForAll @IntRange(min = 1, max = 60) int wanted,
            @ForAll boolean expired) {
        Map<Long, Integer> remaining = allowed(lots, expired).stream()
                .collect(Collectors.toMap(Fefo.Lot::id, Fefo.Lot::remaining));

        var allocation = Fefo.allocate(lots, wanted, TODAY, expired);

        assertThat(allocation.parts())
                .allSatisfy(part -> assertThat(part.quantity())
                        .isBetween(1, remaining.getOrDefault(part.lotId(), 0)));
        assertThat(allocation.parts()).extracting(Fefo.Part::lotId).doesNotHaveDuplicates();
    }

    @Property
    void noLotIsTouchedWhileOneThatExpiresEarlierStillHasPieces(
            @ForAll("lots") List<Fefo.Lot> lots, @ForAll @IntRange(min = 1, max = 60) int wanted,
            @ForAll boolean expired) {
        var allocation = Fefo.allocate(lots, wanted, TODAY, expired);

        Map<Long, Integer> taken = new HashMap<>();
        allocation.parts().forEach(part -> taken.put(part.lotId(), part.quantity()));
        var untouched = allowed(lots, expired).stream()
                .filter(lot -> taken.getOrDefault(lot.id(), 0) < lot.remaining())
                .toList();
        var touched = lots.stream().filter(lot -> taken.containsKey(lot.id())).toList();
        assertThat(touched).allSatisfy(used -> assertThat(untouched)
                .allSatisfy(rest -> assertThat(expiry(used)).isBeforeOrEqualTo(expiry(rest))));
    }

    @Property
    void theOrderOfTheLotsDoesNotMatter(
            @ForAll("lots") List<Fefo.Lot> lots, @ForAll @IntRange(min = 1, max = 60) int wanted,
            @ForAll Random random) {
        List<Fefo.Lot> shuffled = new ArrayList<>(lots);
        Collections.shuffle(shuffled, random);

        var allocation = Fefo.allocate(shuffled, wanted, TODAY, true);

        assertThat(allocation).isEqualTo(Fefo.allocate(lots, wanted, TODAY, true));
    }

    @Property
    void givingBackPieceByPieceEndsWhereGivingBackAllEnds(
            @ForAll("lots") List<Fefo.Lot> lots, @ForAll @IntRange(min = 1, max = 60) int wanted) {
        List<Fefo.Part> left = Fefo.allocate(lots, wanted, TODAY, true).parts();
        int all = left.stream().mapToInt(Fefo.Part::quantity).sum();
        Map<Long, Integer> expected = left.stream().collect(Collectors.toMap(Fefo.Part::lotId, Fefo.Part::quantity));

        Map<Long, Integer> back = new HashMap<>();
        for (int piece = 0; piece < all; piece++) {
            Fefo.Part one = Fefo.giveBack(left, 1).getFirst();
            back.merge(one.lotId(), 1, Integer::sum);
            left = less(left, one);
        }

        assertThat(back).isEqualTo(expected);
        assertThat(left).isEmpty();
    }

    @Property
    void aSettlementNeitherLosesNorInventsPieces(
            @ForAll("shortages") List<Shortages.Open> open, @ForAll @IntRange(max = 60) int available) {
        int needed = open.stream().mapToInt(Shortages.Open::quantity).sum();

        var settlement = Shortages.settle(open, available);

        assertThat(settlement.settled()).isEqualTo(Math.min(needed, available));
        assertThat(settlement.settled() + settlement.left()).isEqualTo(available);
    }

    @Property
    void allButTheLastSettledShortageAreSettledWhollyOldestFirst(
            @ForAll("shortages") List<Shortages.Open> open, @ForAll @IntRange(max = 60) int available) {
        var oldestFirst = open.stream()
                .sorted(Comparator.comparing(Shortages.Open::since).thenComparingLong(Shortages.Open::id))
                .map(shortage -> new Shortages.Part(shortage.id(), shortage.quantity()))
                .toList();

        var parts = Shortages.settle(open, available).parts();

        int whole = Math.max(0, parts.size() - 1);
        assertThat(parts.subList(0, whole)).isEqualTo(oldestFirst.subList(0, whole));
        assertThat(parts).extracting(Shortages.Part::shortageId)
                .isEqualTo(oldestFirst.subList(0, parts.size()).stream().map(Shortages.Part::shortageId).toList());
    }

    @Provide
    Arbitrary<List<Fefo.Lot>> lots() {
        Arbitrary<Long> ids = Arbitraries.longs().between(1, 1_000);
        Arbitrary<LocalDate> expiries = Arbitraries.integers().between(-3, 5).map(TODAY::plusDays).injectNull(0.1);
        Arbitrary<LocalDate> arrivals = Arbitraries.integers().between(-5, 0).map(TODAY::plusDays);
        Arbitrary<Integer> remainders = Arbitraries.integers().between(0, 12);
        return Combinators.combine(ids, expiries, arrivals, remainders)
                .as(Fefo.Lot::new)
                .list()
                .uniqueElements(Fefo.Lot::id)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Shortages.Open>> shortages() {
        Arbitrary<Long> ids = Arbitraries.longs().between(1, 1_000);
        Arbitrary<Instant> instants = Arbitraries.longs().between(0, 5).map(Instant::ofEpochSecond);
        return Combinators.combine(ids, instants, Arbitraries.integers().between(1, 12))
                .as(Shortages.Open::new)
                .list()
                .uniqueElements(Shortages.Open::id)
                .ofMaxSize(8);
    }

    private static List<Fefo.Lot> allowed(List<Fefo.Lot> lots, boolean expired) {
        return lots.stream().filter(lot -> expired || !lot.isExpired(TODAY)).toList();
    }

    private static LocalDate expiry(Fefo.Lot lot) {
        LocalDate expiry = lot.expiry();
        return expiry == null ? NEVER : expiry;
    }

    private static List<Fefo.Part> less(List<Fefo.Part> parts, Fefo.Part taken) {
        return parts.stream()
                .map(part -> part.lotId() == taken.lotId()
                        ? new Fefo.Part(part.lotId(), part.quantity() - taken.quantity())
                        : part)
                .filter(part -> part.quantity() > 0)
                .toList();
    }
}
