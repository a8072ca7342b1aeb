package shop.petunia.stats;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.petunia.clients.ClientRow;
import shop.petunia.crm.ClientList;
import shop.petunia.crm.ClientListColumn;
import shop.petunia.crm.ClientListFilter;
import shop.petunia.crm.ClientListRow;
import shop.petunia.loyalty.Segment;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Who buys: new and returning clients, the best of them, and who is to be called. */
public final class ClientStatistics {
    /** So many sleeping clients of each kind; the clients' list has them all. */
    public static final int MOST = 100;

    private static final int TOP = 20;

    private final Database database;
    private final ShopTime time;
    private final ClientList clients;

    public ClientStatistics(Database database, ShopTime time, ClientList clients) {
        this.database = database;
        this.time = time;
        this.clients = clients;
    }

    public ClientReport of(Period period) {
        List<ClientListRow> leaving = sleeping(Segment.LEAVING);
        List<ClientListRow> lost = sleeping(Segment.LOST);
        long all = Stream.of(Segment.LEAVING, Segment.LOST)
                .mapToLong(segment -> clients.count(ClientListFilter.ALL.segment(segment)))
                .sum();
        return database.read(transaction -> report(transaction, period, leaving, lost, all));
    }

    private ClientReport report(Transaction transaction, Period period, List<ClientListRow> leaving,
            List<ClientListRow> lost, long sleeping) {
        BuyerRepository buyers = new BuyerRepository_(transaction.session());
        Instant start = period.start(time.zone());
        Instant end = period.end(time.zone());
        Instant from = period.previous().start(time.zone());
        long all = buyers.buyers(start, end);
        long returning = buyers.buyersWhoBoughtAlso(start, end, Instant.EPOCH, start);
        return new ClientReport(period, all - returning, returning, buyers.buyers(from, start),
                buyers.buyersWhoBoughtAlso(from, start, start, end),
                top(transaction, buyers.top(start, end, Limit.of(TOP))),
                leaving, lost, sleeping);
    }

    private List<ClientReport.Top> top(Transaction transaction, List<BuyerRepository.Buyer> best) {
        Map<Long, ClientRow> known = clients
                .byIds(transaction, best.stream().map(BuyerRepository.Buyer::clientId).toList()).stream()
                .collect(Collectors.toMap(ClientListRow::id, ClientListRow::client));
        return best.stream().flatMap(buyer -> Stream.ofNullable(known.get(buyer.clientId()))
                .map(client -> top(client, buyer))).toList();
    }

    private static ClientReport.Top top(ClientRow client, BuyerRepository.Buyer buyer) {
        return new ClientReport.Top(client, buyer.purchases(), Money.ofKopecks(buyer.spent()));
    }

    private List<ClientListRow> sleeping(Segment segment) {
        return clients.page(
                ClientListFilter.ALL.segment(segment), Sort.downBy(ClientListColumn.LAST_PURCHASE), 0, MOST);
    }
}
