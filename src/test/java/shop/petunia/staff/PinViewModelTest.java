package shop.petunia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestKit;

class PinViewModelTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(StaffMember.class);

    private final Staff staff = new Staff(shop.database(), new OnDuty(), shop.clock());
    private final long anna = staff.add(StaffTest.cashier("Анна", "1111"));
    private final List<String> entered = new ArrayList<>();
    private final PinViewModel model = new PinViewModel(
            new LockView.Entering(new Entrance(shop.database(), staff, Map::of, new HashMap<>()::putAll)),
            new TestKit().kit(), who -> entered.add(who.name()));

    @Test
    void theWantedPersonIsChosenFirst() {
        model.refresh(who -> who.id() == OnDuty.OWNER);

        assertThat(model.people()).extracting(Staff.Member::name).containsExactly("Анна", "Владелец");
        assertThat(model.chosen().get()).extracting(Staff.Member::name).isEqualTo("Владелец");
    }

    @Test
    void whoeverHasNoPinEntersWithoutOne() {
        model.refresh(who -> who.id() == OnDuty.OWNER);

        model.enter();

        assertThat(entered).containsExactly("Владелец");
    }

    @Test
    void aWrongPinIsToldAndTakenAway() {
        chooseAnna();

        type("2222");

        assertThat(model.problem().get()).isEqualTo(Sentence.of("staff.pin.wrong"));
        assertThat(model.pin().get()).isEmpty();
        assertThat(entered).isEmpty();
    }

    @Test
    void noPinIsNoTry() {
        chooseAnna();

        IntStream.range(0, 9).forEach(i -> type(""));

        assertThat(model.problem().get()).isEqualTo(Sentence.of("staff.pin.missing"));
        assertThat(staff.rights().waiting(anna)).isZero();
    }

    @Test
    void afterFiveWrongOnesTheSecondsAreCountedDown() {
        chooseAnna();
        IntStream.range(0, 5).forEach(i -> type("2222"));
        List<Sentence> told = new ArrayList<>();

        for (int i = 0; i < 2; i++) {
            told.add(model.problem().get());
            model.tick();
        }

        assertThat(told).containsExactly(
                Sentence.of("staff.pin.wait", 0L, 30L), Sentence.of("staff.pin.wait", 0L, 29L));
        assertThat(model.secondsLeft().get()).isEqualTo(28);
    }

    @Test
    void whoeverWaitsCanBeLeftForAnotherAndStillWaits() {
        chooseAnna();
        IntStream.range(0, 5).forEach(i -> type("2222"));
        Staff.Member owner = model.people().getLast();
        Staff.Member waiting = model.people().getFirst();
        model.chosen().set(owner);
        long ofOwner = model.secondsLeft().get();

        model.chosen().set(waiting);

        assertThat(List.of(ofOwner, model.secondsLeft().get())).containsExactly(0L, 30L);
    }

    @Test
    void theTextsKnowMinutes() {
        String half = new TestKit().kit().texts().get("staff.pin.wait", 0L, 30L);
        String eight = new TestKit().kit().texts().get("staff.pin.wait", 8L, 5L);

        assertThat(List.of(half, eight)).containsExactly(
                "Слишком много неверных PIN. Подождите 30 с.", "Слишком много неверных PIN. Подождите 8 мин 5 с.");
    }

    private void chooseAnna() {
        model.refresh(who -> who.id() == anna);
    }

    private void type(String pin) {
        model.pin().set(pin);
        model.enter();
    }
}
