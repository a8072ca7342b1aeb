package shop.petunia.loyalty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shop.petunia.shared.Money;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** The steps of the programme. They hold from the next sale on; what was accrued stays. */
public final class Tiers {
    private final Database database;

    public Tiers(Database database) {
        this.database = database;
    }

    /** By the total from which each counts. */
    public List<TierDraft> list() {
        return database.read(this::list);
    }

    public List<TierDraft> list(Transaction transaction) {
        return repository(transaction).tiers().stream().map(Tier::draft).toList();
    }

    /**
     * From now on there are these and no others.
     *
     * @throws UserProblem when two have one name or begin at one total
     */
    public void replace(List<TierDraft> tiers) {
        mustDiffer(tiers);
        List<TierDraft> wanted = new ArrayList<>(tiers);
        wanted.sort(Comparator.comparing(TierDraft::from));
        database.writeOnly(transaction -> {
            List<TierDraft> before = list(transaction);
            if (!before.equals(wanted)) {
                repository(transaction).tiers().forEach(repository(transaction)::delete);
                wanted.forEach(tier -> repository(transaction).insert(new Tier(tier)));
                transaction.announce(new LoyaltyChange(LoyaltyChange.TIER, 0, 0, false,
                        Sentence.of("loyalty.audit.tiers", told(before), told(wanted))));
            }
        });
    }

    /** The tier of whoever has bought for so much; none below the first. */
    public static Optional<TierDraft> of(List<TierDraft> tiers, Money total) {
        return tiers.stream()
                .filter(tier -> tier.from().compareTo(total) <= 0)
                .max(Comparator.comparing(TierDraft::from));
    }

    /** What comes next for whoever has bought for so much; none at the top. */
    public static Optional<TierDraft> after(List<TierDraft> tiers, Money total) {
        return tiers.stream()
                .filter(tier -> tier.from().compareTo(total) > 0)
                .min(Comparator.comparing(TierDraft::from));
    }

    private static void mustDiffer(List<TierDraft> tiers) {
        Set<String> names = new HashSet<>();
        Set<Money> totals = new HashSet<>();
        for (TierDraft tier : tiers) {
            if (!names.add(SearchText.fold(tier.name()))) {
                throw new UserProblem("loyalty.tier.nameTwice", tier.name());
            }
            if (!totals.add(tier.from())) {
                throw new UserProblem("loyalty.tier.fromTwice", tier.from());
            }
        }
    }

    private static String told(List<TierDraft> tiers) {
        String told = tiers.stream()
                .map(tier -> tier.name() + " " + tier.from().roubles().stripTrailingZeros().toPlainString() + ": "
                        + tier.percent().stripTrailingZeros().toPlainString() + " %")
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "—" : told;
    }

    private static PurchaseRepository repository(Transaction transaction) {
        return new PurchaseRepository_(transaction.session());
    }
}
