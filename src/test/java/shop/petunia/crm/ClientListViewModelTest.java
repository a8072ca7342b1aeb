package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.loyalty.Segment;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.RowSource;

class ClientListViewModelTest {
    @RegisterExtension
    final Counter shop = new Counter();

    private final TestKit kit = new TestKit();
    private final List<Long> opened = new ArrayList<>();
    private final ClientListViewModel model =
            new ClientListViewModel(shop.rooms, kit.kit(), opened::add, () -> {});

    @BeforeEach
    void fill() {
        shop.three();
        model.refresh();
    }

    @Test
    void everybodyIsShownByNameWithWhatTheyHave() {
        assertThat(shown()).containsExactly("Petrova Anna", "Sidorov Boris", "");
        assertThat(List.of(model.tags(), model.points().get(), model.segments().get()))
                .containsExactly(List.of("VIP"), Points.of(50), Map.of(Segment.NEW, 3L));
    }

    @Test
    void aClientIsFoundByDigitsByNameAndByCard() {
        List<List<String>> found = new ArrayList<>();
        for (String typed : List.of("4567", "8 916 123", "sid", "FL-00003", "pet ann")) {
            model.text().set(typed);
            found.add(shown());
        }

        assertThat(found).containsExactly(List.of("Petrova Anna"), List.of("Petrova Anna"), List.of("Sidorov Boris"),
                List.of(""), List.of("Petrova Anna"));
    }

    @Test
    void tagsAndSegmentsNarrowTheList() {
        model.tag().set("VIP");
        List<String> tagged = shown();
        model.segment().set(Segment.VIP);
        List<String> none = shown();
        boolean filtered = model.isFiltered();

        model.clear();

        assertThat(List.of(tagged, none, shown())).containsExactly(
                List.of("Petrova Anna"), List.of(), List.of("Petrova Anna", "Sidorov Boris", ""));
        assertThat(filtered).isTrue();
    }

    @Test
    void theFiguresFollowTheFilter() {
        model.text().set("sid");
        Points boris = model.points().get();

        model.text().set("pet");

        assertThat(List.of(boris, model.points().get())).containsExactly(Points.of(50), Points.ZERO);
    }

    @Test
    void theDatabaseSorts() {
        model.rows().sort(new RowSource.Order("SPENT", true));

        assertThat(shown().getFirst()).isEqualTo("Sidorov Boris");
    }

    @Test
    void whatTheFilterShowsIsExported(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("clients.csv");
        kit.chosen = Optional.of(file);
        model.text().set("sid");

        model.export();

        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("Sidorov Boris");
        assertThat(kit.notices).containsExactly(Sentence.of("crm.export.done", "clients.csv", 1));
    }

    private List<String> shown() {
        return model.rows().stream().map(row -> row.client().fullName()).toList();
    }
}
