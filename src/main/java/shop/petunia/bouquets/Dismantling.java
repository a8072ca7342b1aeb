package shop.petunia.bouquets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    /** The part of a command that writes off. */
    private static final int LOST = -1;

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
            Money unused = dissolve(transaction, unit, pieces(spoilt), reason, comment, operationId);
            Showcase.announce(transaction, unitId, Sentence.of("bouquets.audit.unit.takenApart", unit.name,
                    spoilt.stream().mapToInt(Spoilt::quantity).sum()));
        });
    }

    /** All its stems are lost with it, and what it stood in; a repeated command changes nothing. */
    public void writeOff(long unitId, LossReason reason, String comment, UUID operationId) {
        writeOff(unitId, Set.of(), reason, comment, operationId);
    }

    /**
     * All its stems are lost with it but for those kept, as a basket may be; a repeated command changes nothing.
     *
     * @param kept the {@link UnitStem}s that go back to their lots whole
     * @throws UserProblem {@code bouquets.loss.commentMissing} when nobody tells the other reason,
     *     {@code bouquets.loss.nothing} when all is kept
     */
    public void writeOff(
            long unitId, Set<Long> kept, LossReason reason, String comment, UUID operationId) {
        once(operationId, transaction -> {
            Money unused = lose(transaction, unitId, kept, reason, comment, operationId);
        });
    }

    /** For what gave it back unfit to be shown, in the caller's transaction. */
    public void writeOff(
            Transaction transaction, long unitId, LossReason reason, String comment, UUID operationId) {
        Money unused = lose(transaction, unitId, Set.of(), reason, comment, operationId);
    }

    /**
     * That it was taken apart or written off was a mistake: its stems leave their lots again by contrary movements, and
     * it stands on the showcase as it stood. A repeated command changes nothing.
     *
     * @throws UserProblem {@code bouquets.unit.notUndoable}; {@code bouquets.unit.flowersGone} with the lots named when
     *     what went back is no longer there
     */
    public void undo(long unitId, UUID operationId) {
        once(operationId, transaction -> undo(transaction, Showcase.existing(transaction, unitId), operationId));
    }

    void undo(Transaction transaction, ShowcaseUnit unit, UUID operationId) {
        UUID left = Objects.requireNonNullElse(unit.leftWith, operationId);
        unit.putBack();
        losses.undo(transaction, part(left, LOST), part(operationId, LOST));
        try {
            ledger.undoOperation(transaction, left, Operation.of(operationId));
        } catch (UserProblem problem) {
            if (problem.key().equals("stock.undo.gone")) {
                throw new UserProblem(
                        problem, "bouquets.unit.flowersGone", unit.name, problem.sentence().args().getFirst());
            }
            throw problem;
        }
        repository(transaction).update(unit);
        Showcase.announce(transaction, unit.id(), Sentence.of("bouquets.audit.unit.putBack", unit.name));
    }

    /** @return what was lost */
    Money lose(Transaction transaction, long unitId, Set<Long> kept, LossReason reason, String comment,
            UUID operationId) {
        ShowcaseUnit unit = Showcase.existing(transaction, unitId);
        unit.leave(transaction, UnitState.WRITTEN_OFF, reason.name(), operationId);
        Map<Long, Integer> lost = repository(transaction).stems(unitId).stream()
                .filter(stem -> !kept.contains(stem.id()))
                .collect(Collectors.toMap(ShowcaseStem::id, stem -> stem.quantity));
        if (lost.isEmpty()) {
            throw new UserProblem("bouquets.loss.nothing");
        }
        Money loss = dissolve(transaction, unit, lost, reason, comment, operationId);
        Showcase.announce(transaction, unitId,
                Sentence.of("bouquets.audit.unit.writtenOff", unit.name, reason, loss));
        return loss;
    }

    private void once(UUID operationId, Consumer<Transaction> work) {
        database.writeOnly(transaction -> {
            if (!ledger.isBooked(transaction, operationId)) {
                work.accept(transaction);
            }
        });
    }

    /** @return what was lost */
    private Money dissolve(Transaction transaction, ShowcaseUnit unit, Map<Long, Integer> spoilt, LossReason reason,
            String comment, UUID operationId) {
        Operation operation = Operation.of(operationId);
        Map<Long, Integer> lost = new TreeMap<>();
        Money loss = Money.ZERO;
        for (ShowcaseStem stem : repository(transaction).stems(unit.id())) {
            List<Allocated> back = ledger.giveBack(transaction, unit.document().line(stem.id()), stem.quantity,
                    MovementKind.DISASSEMBLED, operation).lots();
            for (Allocated part : lose(back.reversed(), quantity(stem, spoilt))) {
                lost.merge(part.lotId(), part.quantity(), Integer::sum);
                loss = loss.plus(part.cost());
            }
        }
        repository(transaction).update(unit);
        if (!lost.isEmpty()) {
            if (reason == LossReason.OTHER && comment.isBlank()) {
                throw new UserProblem("bouquets.loss.commentMissing");
            }
            Document document = unit.document();
            String why = comment.isBlank() ? unit.name : unit.name + ": " + comment;
            losses.writeOff(transaction, losses(lost), reason, why, document, part(operationId, LOST));
        }
        return loss;
    }

    private static int quantity(ShowcaseStem stem, Map<Long, Integer> spoilt) {
        int quantity = spoilt.getOrDefault(stem.id(), 0);
        if (quantity < 0 || quantity > stem.quantity) {
            throw new UserProblem("bouquets.unit.spoilt", stem.quantity);
        }
        return quantity;
    }

    /** What expires first is lost first. */
    private static List<Allocated> lose(List<Allocated> firstExpired, int pieces) {
        List<Allocated> lost = new ArrayList<>();
        int left = pieces;
        for (Allocated lot : firstExpired) {
            int from = Math.min(left, lot.quantity());
            if (from > 0) {
                lost.add(new Allocated(lot.lotId(), from, lot.unitCost()));
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
    static UUID part(UUID operationId, int number) {
        return UUID.nameUUIDFromBytes((operationId + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    private static ShowcaseRepository repository(Transaction transaction) {
        return new ShowcaseRepository_(transaction.session());
    }
}
