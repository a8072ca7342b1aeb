package shop.petunia.crm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.loyalty.Segment;
import shop.petunia.loyalty.TierDraft;
import shop.petunia.loyalty.Tiers;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/** A row of the list as the database tells it. */
record ClientLine(
        Long id,
        String card,
        @Nullable String marketCard,
        @Nullable String phone,
        String firstName,
        String lastName,
        String fullName,
        @Nullable LocalDate birthday,
        String note,
        Instant registeredAt,
        Long balance,
        Long spent,
        Integer purchases,
        @Nullable Instant lastPurchase,
        Integer score) {
    static final String COLUMNS = "c.id, c.card, c.marketCard, c.phone, c.firstName, c.lastName, c.fullName,"
            + " c.birthday, c.note, c.registeredAt, a.balance, a.spent, a.purchases, a.lastPurchaseAt";

    ClientListRow row(List<TierDraft> tiers, List<String> tags) {
        ClientRow client = new ClientRow(
                id, card, marketCard, phone, firstName, lastName, fullName, birthday, note, registeredAt);
        AccountRow account = new AccountRow(
                id, Points.ofHundredths(balance), Money.ofKopecks(spent), purchases, lastPurchase);
        String tier = Tiers.of(tiers, account.spent()).map(TierDraft::name).orElse(null);
        return new ClientListRow(client, account, Segment.of(score), tier, tags);
    }
}
