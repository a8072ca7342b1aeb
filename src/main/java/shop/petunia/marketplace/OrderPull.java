package shop.petunia.marketplace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.marketplace.WireRepository.Known;
import shop.petunia.orders.Adopted;
import shop.petunia.orders.CloudOrder;
import shop.petunia.orders.Way;
import shop.petunia.storage.Transaction;
import tools.jackson.databind.JsonNode;

/**
 * Reads the marketplace's orders. An order that is missing in a list has not vanished: it is asked for by its id, and one
 * that cannot be understood stays as it is here.
 */
final class OrderPull {
    private static final Logger LOG = LoggerFactory.getLogger(OrderPull.class);
    private static final int BATCH = 100;
    private static final int NOT_FOUND = 404;
    private static final String OPEN = "?status=pending,accepted,assembling,in_transit,ready_for_pickup";
    private static final String ENDED = "?status=done,completed,rejected,cancelled";

    private final WireRooms rooms;
    private final OrderReader reader;
    private final OrderComplaints complaints;
    /** Replies hang: the rest of the list does without their details. */
    private boolean detailsLost;

    /** First seen ended; thousands of them are one line for the journal. */
    private final Set<Long> endedNews = new HashSet<>();

    OrderPull(WireRooms rooms) {
        this.rooms = rooms;
        reader = new OrderReader(rooms.time());
        complaints = new OrderComplaints(rooms.database());
    }

    /** What is open there, and by its id whatever is open here only. */
    Answer open() {
        Set<Long> there = new HashSet<>();
        Answer answer = list(OPEN, there);
        if (!(answer instanceof Answer.Ok)) {
            return answer;
        }
        List<Long> here = rooms.database().read(
                transaction -> new WireRepository_(transaction.session()).openThere());
        for (long id : here) {
            if (!there.contains(id)) {
                Answer one = one(id);
                if (one instanceof Answer.Stopped || one instanceof Answer.Unknown) {
                    return one;
                }
            }
        }
        return answer;
    }

    /** @param since a day, or null for all */
    Answer ended(@Nullable String since) {
        return list(since == null ? ENDED : ENDED + "&date_from=" + since, new HashSet<>());
    }

    Answer everything() {
        return list("", new HashSet<>());
    }

    private Answer list(String query, Set<Long> ids) {
        Answer answer = rooms.client().get("/seller-web/orders" + query);
        if (!(answer instanceof Answer.Ok ok)) {
            return answer;
        }
        if (!ok.startsList()) {
            return new Answer.Unknown("no list");
        }
        detailsLost = false;
        Map<Long, JsonNode> batch = new LinkedHashMap<>();
        ok.each(node -> Json.id(node, "id").ifPresent(id -> {
            ids.add(id);
            batch.put(id, node);
            if (batch.size() == BATCH) {
                adopt(batch, true);
                batch.clear();
            }
        }));
        adopt(batch, true);
        tellEnded();
        return answer;
    }

    private void tellEnded() {
        if (!endedNews.isEmpty()) {
            String number = String.valueOf(endedNews.size());
            rooms.database().writeOnly(transaction -> Journal.write(
                    transaction, JournalKind.ENDED_ORDERS, null, null, number));
            endedNews.clear();
        }
    }

    private Answer one(long id) {
        Answer answer = rooms.client().get("/seller-web/orders/" + id);
        if (answer instanceof Answer.Ok ok) {
            adopt(Map.of(id, ok.node()), false);
        } else if (answer instanceof Answer.Refused refused && refused.status() == NOT_FOUND) {
            complaints.gone(id, rooms.orders().byMarketId(id).orElse(null));
        }
        return answer;
    }

    private void adopt(Map<Long, JsonNode> nodes, boolean listed) {
        if (nodes.isEmpty()) {
            return;
        }
        Map<Long, Known> known = rooms.database().read(transaction -> new WireRepository_(transaction.session())
                .known(List.copyOf(nodes.keySet()))).stream()
                .collect(Collectors.toMap(Known::marketId, Function.identity()));
        List<CloudOrder> news = new ArrayList<>();
        nodes.forEach((id, node) -> read(id, node, known.get(id), listed).ifPresent(news::add));
        if (news.isEmpty()) {
            return;
        }
        try {
            rooms.database().writeOnly(transaction -> news.forEach(
                    told -> told(transaction, told, !known.containsKey(told.marketId()))));
        } catch (RuntimeException oneOfThem) {
            news.forEach(this::alone);
        }
    }

    /** Nothing for what is here already. */
    private Optional<CloudOrder> read(long id, JsonNode node, @Nullable Known known, boolean listed) {
        try {
            CloudOrder told = reader.read(node, known == null ? null : Long.valueOf(known.fee()));
            complaints.settled(id);
            boolean lacksFee = known == null || OrderReader.lacksFee(known.version());
            CloudOrder news = listed && lacksFee && told.status().isOpen() && told.contacts().way() == Way.DELIVERY
                    ? detailed(id, OrderReader.withoutFee(told))
                    : told;
            return known != null && known.version().equals(news.version()) ? Optional.empty() : Optional.of(news);
        } catch (OrderJson.Unreadable wrong) {
            complaints.unreadable(id, wrong.field() + ": " + wrong.value());
            return Optional.empty();
        }
    }

    /**
     * A new delivery's fee stands only in the order itself; without it the order comes in all the same, and is asked for
     * its fee the next time.
     */
    private CloudOrder detailed(long id, CloudOrder listed) {
        if (detailsLost) {
            return listed;
        }
        Answer answer = rooms.client().get("/seller-web/orders/" + id);
        detailsLost = answer instanceof Answer.Unknown;
        try {
            return answer instanceof Answer.Ok ok ? reader.read(ok.node(), null) : listed;
        } catch (OrderJson.Unreadable wrong) {
            return listed;
        }
    }

    private void alone(CloudOrder told) {
        try {
            rooms.database().writeOnly(transaction -> told(transaction, told, false));
        } catch (RuntimeException problem) {
            LOG.error("Order {} of the marketplace could not be adopted", told.marketId(), problem);
            complaints.unreadable(told.marketId(), problem.getClass().getSimpleName());
        }
    }

    /** @param isNew whether it was not here a moment ago */
    private void told(Transaction transaction, CloudOrder told, boolean isNew) {
        Adopted adopted = isNew
                ? rooms.orders().adoptNew(transaction, told, UUID.randomUUID())
                : rooms.orders().adopt(transaction, told, UUID.randomUUID());
        if (adopted == Adopted.NEW && !told.status().isOpen()) {
            endedNews.add(told.marketId());
        } else if (adopted != Adopted.UNCHANGED) {
            Journal.write(transaction,
                    adopted == Adopted.NEW ? JournalKind.NEW_ORDER : JournalKind.ORDER_CHANGED,
                    new WireRepository_(transaction.session()).orderOf(told.marketId()).orElse(null), null,
                    told.number() + " " + told.status());
        }
    }
}
