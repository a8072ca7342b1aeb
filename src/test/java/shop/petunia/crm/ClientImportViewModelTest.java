package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.clients.ClientDraft;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class ClientImportViewModelTest {
    @RegisterExtension
    final Counter shop = new Counter();

    @TempDir
    private Path folder = Path.of("");

    private final TestKit kit = new TestKit();
    private final List<Object> went = new ArrayList<>();
    private final ClientImportViewModel model =
            new ClientImportViewModel(shop.rooms, kit.kit(), went::add, () -> went.add("list"));

    @Test
    void everyRowIsShownBeforeAnythingIsWritten() {
        model.read(Counter.SAMPLE);

        assertThat(model.shown()).extracting(ClientFileRow::state).containsExactly(
                ClientFileRow.State.NEW, ClientFileRow.State.NEW, ClientFileRow.State.NEW,
                ClientFileRow.State.DUPLICATE, ClientFileRow.State.BAD, ClientFileRow.State.NEW);
        assertThat(shop.clients.search("", 9)).isEmpty();
    }

    @Test
    void theQuestionableRowsCanBeShownAlone() {
        model.read(Counter.SAMPLE);

        model.onlyRemarkable().set(true);

        assertThat(model.shown()).extracting(ClientFileRow::line).containsExactly(5, 6);
    }

    @Test
    void namesAreOfferedTakenApartAndCanBeSwapped() {
        model.read(Counter.SAMPLE);
        String offered = name(0);
        model.order().set(NameOrder.FIRST_LAST);
        String swapped = name(0);
        model.swap(model.shown().getFirst());

        assertThat(List.of(offered, swapped, name(0), name(1)))
                .containsExactly("Иванова/Мария", "Мария/Иванова", "Иванова/Мария", "Ёлкин/Пётр");
    }

    @Test
    void goodRowsComeInAndTheOthersAreNamed() {
        model.read(Counter.SAMPLE);

        model.importAll();

        ClientsImported done = Objects.requireNonNull(model.done().get());
        assertThat(List.of(done.added(), done.corrections(), model.told(done))).containsExactly(4, 2,
                "Строка 5: телефон +7 (916) 123 45 67 уже есть у клиента с картой FL-00001, баллы не перенесены: 10.\n"
                        + "Строка 6: «12» — это не телефон");
        assertThat(shop.clients.byCard("FL-00001")).map(row -> row.lastName() + " " + row.firstName())
                .contains("Иванова Мария");
    }

    @Test
    void afterTheImportEveryRowIsKnown() {
        model.read(Counter.SAMPLE);

        model.importAll();

        assertThat(model.shown()).extracting(ClientFileRow::state).doesNotContain(ClientFileRow.State.NEW);
    }

    @Test
    void whoIsKnownIsCompletedWhenThatIsChosen() {
        long maria = shop.clients.add(ClientDraft.of("+79161234567", "Маша"));
        model.read(Counter.SAMPLE);

        model.onDuplicate().set(OnDuplicate.MERGE);
        model.importAll();

        assertThat(shop.clients.byId(maria).orElseThrow().tags()).containsExactly("VIP", "частый");
    }

    @Test
    void aColumnCanBeChosenByHand() throws Exception {
        model.read(Files.writeString(folder.resolve("odd.csv"), "Куда звонить;Кто\n9161234567;Мария\n"));
        Sentence obstacle = Objects.requireNonNull(model.obstacle().get());

        model.columns().of(ClientFileColumn.PHONE).set(0);

        assertThat(obstacle).isEqualTo(Sentence.of("crm.import.noPhoneColumn", "odd.csv"));
        assertThat(model.obstacle().get()).isNull();
        assertThat(model.shown()).extracting(ClientFileRow::state).containsExactly(ClientFileRow.State.NEW);
    }

    private String name(int row) {
        ClientDraft draft = Objects.requireNonNull(model.shown().get(row).draft());
        return draft.lastName() + "/" + draft.firstName();
    }
}
