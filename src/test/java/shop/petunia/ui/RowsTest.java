package shop.petunia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import shop.petunia.testkit.TestKit;

class RowsTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Background background = new Background(waiting::add, Runnable::run, new TestKit());
    private final Rows<Integer> rows = new Rows<>(background);
    private final NumbersSource source = new NumbersSource(100_000);

    @Test
    void onlyThePagesThatAreLookedAtAreAsked() {
        rows.ask(source);
        answer();
        Integer onItsWay = rows.get(50_050);
        rows.get(50_051);

        answer();

        assertThat(rows).hasSize(100_000);
        assertThat(onItsWay).isNull();
        assertThat(List.of(rows.get(7), rows.get(50_050))).containsExactly(7, 50_050);
        assertThat(source.offsets).containsExactly(0, 50_000);
    }

    @Test
    void whoeverWatchesIsToldWhichRowsHaveCome() {
        rows.ask(source);
        answer();
        List<String> changes = new ArrayList<>();
        rows.addListener((ListChangeListener<Integer>) change -> {
            while (change.next()) {
                changes.add(change.wasUpdated() + " " + change.getFrom() + "-" + change.getTo());
            }
        });
        rows.get(250);

        answer();

        assertThat(changes).containsExactly("true 200-300");
    }

    @Test
    void aNewOrderAsksTheFirstPageAnew() {
        rows.ask(source);
        answer();

        rows.sort(new RowSource.Order("NUMBER", true));
        answer();

        assertThat(rows.getFirst()).isEqualTo(99_999);
        assertThat(source.offsets).containsExactly(0, 0);
    }

    @Test
    void theSameOrderAsksNothing() {
        rows.ask(source);
        answer();

        rows.sort(RowSource.Order.OWN);
        answer();

        assertThat(source.offsets).containsExactly(0);
    }

    @Test
    void reloadingForgetsWhatWasThere() {
        rows.ask(source);
        answer();
        source.size = 3;

        rows.reload();
        int before = rows.size();
        answer();

        assertThat(before).isEqualTo(100_000);
        assertThat(rows).containsExactly(0, 1, 2);
    }

    @Test
    void aPageOfAnOldQuestionIsDropped() {
        rows.ask(source);
        answer();
        rows.get(500);
        rows.sort(new RowSource.Order("NUMBER", true));

        answer();

        assertThat(rows.get(500)).isNull();
        answer();
        assertThat(rows.get(500)).isEqualTo(99_499);
    }

    @Test
    void whatIsFarAwayIsForgottenAndAskedAgain() {
        rows.ask(source);
        answer();
        for (int page : IntStream.range(1, 100).toArray()) {
            rows.get(page * 100);
            answer();
        }

        Integer first = rows.getFirst();

        assertThat(first).isNull();
    }

    @Test
    void lookingForARowDoesNotFetchTheOthers() {
        rows.ask(source);
        answer();

        List<Integer> places = List.of(rows.indexOf(42), rows.indexOf(42_000));

        assertThat(places).containsExactly(42, -1);
        assertThat(waiting).isEmpty();
    }

    @Test
    void anEmptyAnswerIsAnAnswer() {
        boolean before = rows.loadedProperty().get();

        rows.ask(new NumbersSource(0));
        answer();

        assertThat(List.of(before, rows.loadedProperty().get())).containsExactly(false, true);
        assertThat(rows).isEmpty();
    }

    private void answer() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
