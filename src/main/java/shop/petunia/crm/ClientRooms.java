package shop.petunia.crm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.Clients;
import shop.petunia.clients.Departures;
import shop.petunia.clients.TagCount;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.loyalty.Loyalty;
import shop.petunia.loyalty.Tiers;
import shop.petunia.orders.OrderList;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.staff.Staff;

/** The façades that the screens of the regulars ask, in one hand. */
public record ClientRooms(
        Clients clients,
        Departures departures,
        Loyalty loyalty,
        Tiers tiers,
        PointStory story,
        ClientList list,
        OrderList orders,
        ClientExport export,
        ClientImports imports,
        Staff staff,
        Settings settings,
        ShopTime time) {
    List<String> tags() {
        return clients.tags().stream().map(TagCount::name).toList();
    }

    LocalDate today() {
        return time.today();
    }

    /** @throws UserProblem when nobody can be known by the id any more */
    ClientProfile profile(long id) {
        ClientCard card = clients.byId(id).orElseThrow(() -> new UserProblem("crm.card.gone"));
        AccountRow account = loyalty.account(card.id()).orElseThrow(() -> new UserProblem("crm.card.gone"));
        return new ClientProfile(card, account, loyalty.segment(card.id()), loyalty.terms(card.id()), today());
    }

    List<ToldPurchase> purchases(long clientId, int offset, int limit) {
        Map<Long, String> names = names();
        return loyalty.purchases(clientId, offset, limit).stream()
                .map(row -> new ToldPurchase(row, names.getOrDefault(row.authorId(), "")))
                .toList();
    }

    List<ToldEntry> entries(long clientId, int offset, int limit) {
        return story.told(clientId, loyalty.entries(clientId, offset, limit), names());
    }

    private Map<Long, String> names() {
        return staff.list().stream().collect(Collectors.toMap(Staff.Member::id, Staff.Member::name));
    }
}
