package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;

class LotViewModelTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final TestKit kit = new TestKit();
    private long reception;
    private long lot;

    @BeforeEach
    void aLotOfWhichSomeWasSold() {
        reception = shelves.reception("Утро");
        lot = shelves.lot(reception, shelves.flower("Роза"), 100, 7);
        shelves.move(lot, -30, MovementKind.SOLD);
        shelves.move(lot, -5, MovementKind.WRITTEN_OFF);
    }

    @Test
    void theRemainderIsToldMovementByMovementTheNewestFirst() {
        LotViewModel model = model(lot);

        model.refresh();

        assertThat(model.story())
                .extracting(told -> told.row().kind(), told -> told.row().quantity(), ToldMovement::remainder,
                        ToldMovement::author)
                .containsExactly(
                        tuple(MovementKind.WRITTEN_OFF, -5, 65, "Владелец"),
                        tuple(MovementKind.SOLD, -30, 70, "Владелец"),
                        tuple(MovementKind.RECEIVED, 100, 100, "Владелец"));
        assertThat(model.lot().get()).extracting(LotRow::flow).isEqualTo(new LotFlow(100, 30, 0, 5, 0, 0, 65));
    }

    @Test
    void aFeatureWordsItsDocumentsAndReasons() {
        DocumentWords orders = new DocumentWords() {
            @Override
            public String kind() {
                return "order";
            }

            @Override
            public Sentence name(Document document) {
                return Sentence.of("an.order", document.id());
            }

            @Override
            public Sentence reason(String code) {
                return Sentence.of(code);
            }
        };
        shelves.write(transaction -> shelves.ledger.move(transaction, lot, -1, MovementKind.SOLD, Shelves.order(1),
                Operation.of(UUID.randomUUID(), "because", "")));

        List<ToldMovement> told =
                shelves.rooms(LotActions.NONE, List.of(orders)).told(shelves.stock.movements(lot));

        assertThat(told).extracting(ToldMovement::document, ToldMovement::reason).containsExactly(
                tuple(null, null),
                tuple(Sentence.of("an.order", 5L), null),
                tuple(Sentence.of("an.order", 5L), null),
                tuple(Sentence.of("an.order", 5L), Sentence.of("because")));
    }

    @Test
    void aLotThatIsGoneIsRefused() {
        model(lot + 1).open();

        assertThat(kit.refusals).containsExactly(Sentence.of("stock.lot.gone"));
    }

    @Test
    void itLeadsToItsReception() {
        LotViewModel model = model(lot);
        model.refresh();

        model.goToReception();

        assertThat(kit.places).containsExactly(new Place("reception", reception));
    }

    private LotViewModel model(long id) {
        return new LotViewModel(shelves.rooms(), kit.kit(), id, () -> {});
    }
}
