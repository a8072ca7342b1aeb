package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.inventory.LossShop.TODAY;
import static shop.petunia.testkit.Tills.atOnce;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.UserProblem;

/** Two tills, each with its own façades, on one database. */
class WriteOffRacesTest {
    @RegisterExtension
    final LossShop first = new LossShop();

    private final LossShop second = first.another();

    @RepeatedTest(5)
    void ofTwoWhoWriteOffTheLastStemsOneIsRefused() throws Exception {
        long roses = first.tenRoses();

        List<String> told = atOnce(() -> writeOff(first, roses), () -> writeOff(second, roses));

        assertThat(told).containsExactlyInAnyOrder("done", "inventory.writeOff.notEnough");
        assertThat(first.remaining(roses)).isEqualTo(4);
    }

    @RepeatedTest(5)
    void theSameCommandTwiceAtOnceIsCarriedOutOnce() throws Exception {
        long roses = first.tenRoses();
        UUID operation = UUID.randomUUID();
        List<LotLoss> losses = List.of(new LotLoss(roses, 3));

        List<Written> written = atOnce(
                () -> first.writeOffs.write(losses, WriteOffReason.WILTED, "", operation),
                () -> second.writeOffs.write(losses, WriteOffReason.WILTED, "", operation));

        assertThat(written.getFirst()).isEqualTo(written.getLast());
        assertThat(first.remaining(roses)).isEqualTo(7);
    }

    @RepeatedTest(5)
    void aWriteOffUndoneTwiceAtOnceComesBackOnce() throws Exception {
        long roses = first.tenRoses();
        long id = first.writeOff(roses, 3, WriteOffReason.WILTED).ids().getFirst();

        List<String> told = atOnce(() -> undo(first, id), () -> undo(second, id));

        assertThat(told).containsExactlyInAnyOrder("done", "inventory.writeOff.undoneAlready");
        assertThat(first.remaining(roses)).isEqualTo(10);
    }

    @RepeatedTest(5)
    void whoWritesTheSameLotsOffInAnotherOrderIsNotLockedOut() throws Exception {
        long reception = first.reception("Утро", TODAY, "");
        long roses = first.lot(reception, first.flower("Роза"), 10);
        long irises = first.lot(reception, first.flower("Ирис"), 10);

        List<Written> written = atOnce(
                () -> writeOff(first, roses, irises), () -> writeOff(second, irises, roses));

        assertThat(written).hasSize(2);
        assertThat(List.of(first.remaining(roses), first.remaining(irises))).containsExactly(8, 8);
    }

    private static Written writeOff(LossShop till, long one, long other) {
        return till.writeOffs.write(
                List.of(new LotLoss(one, 1), new LotLoss(other, 1)), WriteOffReason.WILTED, "", UUID.randomUUID());
    }

    private static String writeOff(LossShop till, long lot) {
        return told(() -> till.writeOff(lot, 6, WriteOffReason.WILTED));
    }

    private static String undo(LossShop till, long id) {
        return told(() -> till.writeOffs.undo(id, UUID.randomUUID()));
    }

    private static String told(Runnable command) {
        try {
            command.run();
            return "done";
        } catch (UserProblem refused) {
            return refused.key();
        }
    }
}
