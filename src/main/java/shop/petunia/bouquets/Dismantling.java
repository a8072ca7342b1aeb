package shop.petunia.bouquets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Allocated;
import shop.petunia.stock.Document;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * How bouquets leave the showcase unsold. All stems first go back to the very lots they came from, and what is lost is
 * then written off there: so each lot tells what became of its flowers, the loss has the lot's own cost, supplier and
 * reason as every other one, and nothing stays "in bouquets" that lies in the bin.
 */
public final class Dismantling {
    private final Database database;
    private final Ledger ledger;
    private final Losses losses;

    public Dismantling(Database database, Ledger ledger, Losses losses) {
        this.database = database;
        this.ledger = ledger;
        this.losses = losses;
    }

    /**
     * Takes one apart; a repeated command changes nothing.
     *
     * @throws UserProblem {@code bouquets.loss.commentMissing} when stems are lost for another reason that nobody tells
     */
    public void takeApart(
            long unitId, List<Spoilt> spoilt, LossReason reason, String comment, UUID operationId) {
        once(operationId, transaction -> {
            ShowcaseUnit unit = Showcase.existing(transaction, unitId);
            unit.leave(transaction, UnitState.TAKEN_APART, "", operationId);
            dissolve(transaction, unit, pieces(spoilt), reason, comment, operationId);
            Showcase.announce(transaction, unitId, Sentence.of("bouquets.audit.unit.takenApart", unit.name,
                    spoilt.stream().mapToInt(Spoilt::quantity).sum()));
        });
    }

    /**
     * All its stems are lost with it; a repeated command changes nothing.
     *
     * @throws UserProblem {@code bouquets.loss.commentMissing} when nobody tells the other reason
     */
    public void writeOff(long unitId, LossReason reason, String comment, UUID operationId) {
        once(operationId, transaction -> writeOff(transaction, unitId, reason, comment, operationId));
    }

    /** For what gave it back unfit to be shown, in the caller's transaction. */
    public void writeOff(
            Transaction transaction, long unitId, LossReason reason, String comment, UUID operationId) {
        ShowcaseUnit unit = Showcase.existing(transaction, unitId);
        unit.leave(transaction, UnitState.WRITTEN_OFF, reason.name(), operationId);
        Map<Long, Integer> all = repository(transaction).stems(unitId).stream()
                .collect(Collectors.toMap(ShowcaseStem::id, stem -> stem.quantity));
        Money loss = Money.ofKopecks(repository(transaction).cost(unitId));
        dissolve(transaction, unit, all, reason, comment, operationId);
        Showcase.announce(transaction, unitId,
                Sentence.of("bouquets.audit.unit.writtenOff", unit.name, reason, loss));
    }

    /**
     * Somebody went along the showcase: the bouquets that stand there are seen, those that don't are written off. What
     * was sold or taken apart since the round began is neither. A repeated command answers what it answered then.
     *
     * @param why what the write-offs' comment says
     * @return how many were written off
     */
    public int check(Collection<Long> seen, Collection<Long> missing, String why, UUID operationId) {
        return database.write(transaction -> {
            for (long id : seen.stream().sorted().toList()) {
                see(transaction, Showcase.existing(transaction, id));
            }
            int lost = 0;
            int number = 0;
            for (long id : missing.stream().sorted().toList()) {
                lost += lose(transaction, Showcase.existing(transaction, id), why, part(operationId, number++));
            }
            return lost;
        });
    }

    private static void see(Transaction transaction, ShowcaseUnit unit) {
        if (unit.isOnShowcase()) {
            unit.seen(transaction.at());
            repository(transaction).update(unit);
        }
    }

    private int lose(Transaction transaction, ShowcaseUnit unit, String why, UUID operationId) {
        if (unit.isOnShowcase()) {
            writeOff(transaction, unit.id(), LossReason.OTHER, why, operationId);
            return 1;
        }
        return operationId.equals(unit.leftWith) ? 1 : 0;
    }

    private void once(UUID operationId, Consumer<Transaction> work) {
        database.writeOnly(transaction -> {
            if (repository(transaction).leftWith(operationId) == 0) {
                work.accept(transaction);
            }
        });
    }

    private void dissolve(Transaction transaction, ShowcaseUnit unit, Map<Long, Integer> spoilt, LossReason reason,
            String comment, UUID operationId) {
        Operation operation = Operation.of(operationId);
        Map<Long, Integer> lost = new TreeMap<>();
        for (ShowcaseStem stem : repository(transaction).stems(unit.id())) {
            List<Allocated> back = ledger.giveBack(transaction, unit.document().line(stem.id()), stem.quantity,
                    MovementKind.DISASSEMBLED, operation).lots();
            lose(back.reversed(), quantity(stem, spoilt))
                    .forEach((lot, pieces) -> lost.merge(lot, pieces, Integer::sum));
        }
        repository(transaction).update(unit);
        if (!lost.isEmpty()) {
            if (reason == LossReason.OTHER && comment.isBlank()) {
                throw new UserProblem("bouquets.loss.commentMissing");
            }
            Document document = unit.document();
            String why = comment.isBlank() ? unit.name : unit.name + ": " + comment;
            losses.writeOff(transaction, losses(lost), reason, why, document, part(operationId, -1));
        }
    }

    private static int quantity(ShowcaseStem stem, Map<Long, Integer> spoilt) {
        int quantity = spoilt.getOrDefault(stem.id(), 0);
        if (quantity < 0 || quantity > stem.quantity) {
            throw new UserProblem("bouquets.unit.spoilt", stem.quantity);
        }
        return quantity;
    }

    /** What expires first is lost first. */
    private static Map<Long, Integer> lose(List<Allocated> firstExpired, int pieces) {
        Map<Long, Integer> lost = new TreeMap<>();
        int left = pieces;
        for (Allocated lot : firstExpired) {
            int from = Math.min(left, lot.quantity());
            if (from > 0) {
                lost.put(lot.lotId(), from);
                left -= from;
            }
        }
        return lost;
    }

    private static List<Losses.Loss> losses(Map<Long, Integer> lost) {
        List<Losses.Loss> losses = new ArrayList<>();
        lost.forEach((lot, pieces) -> losses.add(new Losses.Loss(lot, pieces)));
        return losses;
    }

    private static Map<Long, Integer> pieces(List<Spoilt> spoilt) {
        return spoilt.stream().collect(Collectors.toMap(Spoilt::stemId, Spoilt::quantity, Integer::sum));
    }

    /** A command's own id for a part of it, the same whenever the command is repeated. */
    private static UUID part(UUID operationId, int number) {
        return UUID.nameUUIDFromBytes((operationId + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    private static ShowcaseRepository repository(Transaction transaction) {
        return new ShowcaseRepository_(transaction.session());
    }
}
