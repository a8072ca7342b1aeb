package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class MappingTest {
    @RegisterExtension
    final WireShop shop = new WireShop();

    private final TestKit kit = new TestKit();
    private final MarketDesk desk = MarketDesks.of(shop);
    private final MappingViewModel model = new MappingViewModel(desk, kit.kit());
    private long rose;

    @BeforeEach
    void anOrderOfAProductThatNobodyKnows() {
        rose = shop.shop.rooms.goods().add(GoodDraft.flower("Розы"));
        shop.shop.rooms.goods().add(GoodDraft.flower("Ирис синий"));
        shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.cloud.order("pending", WireShop.PHONE, 900, false);
        shop.run(Duration.ofMinutes(1));
        model.refresh();
    }

    @Test
    void aProductOfOrdersThatIsNotLinkedIsOfferedWithWhatItMeansMostLikely() {
        assertThat(model.unlinked()).singleElement().satisfies(product -> {
            assertThat(product.productId()).isEqualTo(7);
            assertThat(product.name()).isEqualTo("Роза");
            assertThat(product.orders()).isEqualTo(2);
            assertThat(product.suggestion()).isEqualTo(new Candidate(new Link(LineKind.GOOD, rose), "Розы"));
        });
    }

    @Test
    void aPersonConfirmsOnceAndItIsLinked() {
        model.confirm(model.unlinked().getFirst());

        assertThat(model.unlinked()).isEmpty();
        assertThat(model.linked()).extracting(Linked::name, Linked::item)
                .containsExactly(tuple("Роза", "Розы"));
        assertThat(kit.notices).containsExactly(Sentence.of("marketplace.link.done", "Роза", "Розы"));
    }

    @Test
    void whatIsUnlinkedIsOfferedAgainWithTheNextOrder() {
        model.confirm(model.unlinked().getFirst());

        model.unlink(model.linked().getFirst());
        shop.cloud.order("pending", WireShop.PHONE, 700, false);
        shop.run(Duration.ofMinutes(1));
        model.refresh();

        assertThat(kit.questions).hasSize(1);
        assertThat(model.linked()).isEmpty();
        assertThat(model.unlinked()).extracting(Unlinked::orders).containsExactly(1L);
    }

    @Test
    void namesAreAlikeWhateverTheirEndingsAndOrder() {
        List<Candidate> shopsOwn = List.of(named("Роза Эксплорер 60 см (Эквадор)"), named("Роза кустовая"),
                named("Букет «Весна»"), named("Лента"));

        assertThat(List.of(best("Розы Эксплорер, 60 см", shopsOwn), best("Весна, букет малый", shopsOwn)))
                .containsExactly("Роза Эксплорер 60 см (Эквадор)", "Букет «Весна»");
        assertThat(Likeness.best("Открытка ручной работы", shopsOwn)).isEmpty();
    }

    @Test
    void goodsAndBouquetsAreFoundByAnyOfTheirWords() {
        assertThat(desk.mapping().search("син ир", 5)).extracting(Candidate::name).containsExactly("Ирис синий");
    }

    private static Candidate named(String name) {
        return new Candidate(new Link(LineKind.GOOD, name.length()), name);
    }

    private static String best(String name, List<Candidate> candidates) {
        return Objects.requireNonNull(Likeness.best(name, candidates).orElse(null)).name();
    }
}
