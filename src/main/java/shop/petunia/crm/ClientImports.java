package shop.petunia.crm;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.ClientRow;
import shop.petunia.clients.Clients;
import shop.petunia.clients.Enrolment;
import shop.petunia.crm.ClientFileRow.Twin;
import shop.petunia.files.Table;
import shop.petunia.files.TableFile;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.PointLedger;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.ui.Progress;

/** Imports clients from files, row by row: good rows come in, bad ones are named. A balance becomes one correction. */
public final class ClientImports {
    private static final int ASKED_AT_ONCE = 1000;
    private static final int TOLD_EVERY = 50;

    private final Database database;
    private final Clients clients;
    private final PointLedger ledger;
    private final ShopTime time;

    public ClientImports(Database database, Clients clients, PointLedger ledger, ShopTime time) {
        this.database = database;
        this.clients = clients;
        this.ledger = ledger;
        this.time = time;
    }

    /** @throws UserProblem when the file cannot be read */
    public Table read(Path file) {
        return TableFile.read(file);
    }

    /** What the headings tell, as far as they tell it; a person may change it. */
    public ClientColumns columns(Table table) {
        return ClientColumns.recognised(table.headings());
    }

    /**
     * Reads every row and looks for its phone and its card among the clients and the earlier rows.
     *
     * @throws UserProblem when no column has the phone, or the file has no rows
     */
    public ClientPlan plan(Table table, ClientColumns columns, String fileName) {
        if (columns.of(ClientFileColumn.PHONE).isEmpty()) {
            throw new UserProblem("crm.import.noPhoneColumn", fileName);
        }
        if (table.rows().isEmpty()) {
            throw new UserProblem("crm.import.noRows", fileName);
        }
        ClientRowReader reader = ClientRowReader.of(
                table.rows(), columns, clients.region(), time.today());
        List<ClientFileRow> rows = table.rows().stream().map(reader::read).toList();
        return new ClientPlan(table.sha256(), fileName, compared(rows));
    }

    public ClientPlan plan(Path file) {
        Table table = read(file);
        return plan(table, columns(table), String.valueOf(file.getFileName()));
    }

    /**
     * Each row in a transaction of its own. The same file again brings no points twice.
     *
     * @throws java.util.concurrent.CancellationException from {@code progress}; what is in by then stays
     */
    public ClientsImported importAll(ClientPlan plan, OnDuplicate onDuplicate, Progress progress) {
        List<ClientFileRow> rows = plan.rows();
        List<ClientsImported> all = new ArrayList<>();
        clients.reserveCards(given(rows, ClientFileRow::card));
        for (int done = 0; done < rows.size(); done++) {
            if (done % TOLD_EVERY == 0) {
                progress.at(done, rows.size());
            }
            all.add(imported(plan, rows.get(done), onDuplicate));
        }
        progress.at(rows.size(), rows.size());
        return ClientsImported.together(all);
    }

    private ClientsImported imported(ClientPlan plan, ClientFileRow row, OnDuplicate onDuplicate) {
        if (row.state() == ClientFileRow.State.BAD) {
            return told(row.remarks(onDuplicate));
        }
        try {
            return database.write(transaction -> imported(transaction, plan, row, onDuplicate));
        } catch (UserProblem refusal) {
            return told(List.of(Sentence.of("crm.import.problem", row.line(), refusal.sentence())));
        }
    }

    private ClientsImported imported(
            Transaction transaction, ClientPlan plan, ClientFileRow row, OnDuplicate onDuplicate) {
        ClientDraft draft = requireNonNull(row.draft());
        ClientRow known = clients.byPhone(transaction, draft.phone()).orElse(null);
        if (known == null) {
            long id = clients.add(transaction, draft, enrolment(row));
            return result(1, 0, corrected(transaction, plan, row, id), List.of());
        }
        List<Sentence> remarks = row.twin() == null
                ? row.withTwin(new Twin(known.id(), 0, known.card())).remarks(onDuplicate)
                : row.remarks(onDuplicate);
        return switch (onDuplicate) {
            case SKIP -> told(remarks);
            case NAMES -> result(0, named(transaction, known, draft), Points.ZERO, remarks);
            case MERGE -> {
                ClientCard card = clients.byId(transaction, known.id()).orElseThrow();
                clients.edit(transaction, known.id(), card.draft().with(draft));
                yield result(0, 1, corrected(transaction, plan, row, known.id()), remarks);
            }
        };
    }

    /** @return how many clients got another name */
    private int named(Transaction transaction, ClientRow known, ClientDraft draft) {
        if (draft.fullName().isEmpty()) {
            return 0;
        }
        ClientDraft now = clients.byId(transaction, known.id()).orElseThrow().draft();
        clients.edit(transaction, known.id(),
                now.names(draft.firstName(), draft.lastName(), draft.fullName()));
        return 1;
    }

    private Enrolment enrolment(ClientFileRow row) {
        return new Enrolment(row.card(),
                row.registered() == null ? null : row.registered().atStartOfDay(time.zone()).toInstant());
    }

    /** @return what was booked: nothing when this row has brought its points before */
    private Points corrected(Transaction transaction, ClientPlan plan, ClientFileRow row, long client) {
        UUID operation = UUID.nameUUIDFromBytes(
                (plan.sha256() + ":" + row.line()).getBytes(StandardCharsets.UTF_8));
        if (row.points().isZero() || ledger.isBooked(transaction, operation)) {
            return Points.ZERO;
        }
        ledger.correct(transaction, client, row.points(), DocumentRef.NONE, Booking.of(operation, plan.fileName()));
        return row.points();
    }

    private List<ClientFileRow> compared(List<ClientFileRow> rows) {
        Map<String, Twin> twins = twins(rows);
        GivenCards cards = new GivenCards(
                found(given(rows, ClientFileRow::card), clients::givenCards),
                found(given(rows, ClientFileRow::marketCard), clients::givenMarketCards));
        List<ClientFileRow> compared = new ArrayList<>();
        for (ClientFileRow row : rows) {
            ClientDraft draft = row.draft();
            Twin twin = draft == null ? null : twins.get(draft.phone());
            ClientFileRow judged = twin == null ? cards.judge(row) : row.withTwin(twin);
            if (judged.state() == ClientFileRow.State.NEW && draft != null) {
                twins.put(draft.phone(), new Twin(null, row.line(), row.card()));
                cards.keep(row);
            }
            compared.add(judged);
        }
        return compared;
    }

    private Map<String, Twin> twins(List<ClientFileRow> rows) {
        Map<String, Twin> twins = new HashMap<>();
        List<String> phones = rows.stream()
                .map(ClientFileRow::draft)
                .filter(draft -> draft != null)
                .map(ClientDraft::phone)
                .distinct()
                .toList();
        for (List<String> some : inParts(phones)) {
            clients.byPhones(some).forEach(
                    (phone, owner) -> twins.put(phone, new Twin(owner.id(), 0, owner.card())));
        }
        return twins;
    }

    private static List<String> given(
            List<ClientFileRow> rows, Function<ClientFileRow, @Nullable String> number) {
        return rows.stream().map(number).flatMap(Stream::ofNullable).distinct().toList();
    }

    private static Set<String> found(List<String> cards, UnaryOperator<List<String>> asking) {
        Set<String> found = new HashSet<>();
        inParts(cards).forEach(some -> found.addAll(asking.apply(some)));
        return found;
    }

    private static List<List<String>> inParts(List<String> all) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE)));
        }
        return parts;
    }

    private static ClientsImported told(List<Sentence> remarks) {
        return new ClientsImported(0, 0, 0, Points.ZERO, remarks);
    }

    private static ClientsImported result(int added, int changed, Points points, List<Sentence> remarks) {
        return new ClientsImported(added, changed, points.isZero() ? 0 : 1, points, remarks);
    }
}
