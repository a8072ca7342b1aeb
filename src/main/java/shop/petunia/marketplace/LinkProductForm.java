package shop.petunia.marketplace;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;
import shop.petunia.ui.Words;

/** What of the shop a product of the marketplace is. */
final class LinkProductForm {
    private static final double WIDTH = 460;

    private final MappingViewModel model;
    private final Kit kit;
    private final Unlinked product;
    private final Input<String> typed = Inputs.required(OrderLineDraft.NAME_LENGTH);
    private final PickField<Candidate> pick;
    private final Form form;

    private LinkProductForm(MappingViewModel model, Kit kit, Unlinked product) {
        this.model = model;
        this.kit = kit;
        this.product = product;
        pick = new PickField<>("link-item", kit.background(), model::search, Candidate::name, this::line);
        pick.setPromptText(kit.texts().get("marketplace.link.prompt"));
        Label hint = Words.wrapped(kit.texts().get("marketplace.link.hint"));
        hint.setPrefWidth(WIDTH);
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        form = new Form(kit.texts())
                .node(hint)
                .field("link-item", "marketplace.link.item", typed, pick)
                .buttons("link-save", "marketplace.link.save", model.busy(), this::save, kit.dialogs()::close);
        pick.pick(product.suggestion());
    }

    static void open(MappingViewModel model, Kit kit, Unlinked product) {
        kit.dialogs().sheet(Sentence.of("marketplace.link.title", product.name()),
                new LinkProductForm(model, kit, product).form);
    }

    private void save() {
        Candidate chosen = pick.pickedProperty().get();
        if (chosen == null) {
            typed.refuse(Sentence.of("marketplace.link.which"));
            form.focusWrong();
            return;
        }
        kit.dialogs().close();
        model.confirm(product, chosen);
    }

    private String line(Candidate candidate) {
        return kit.texts().get(candidate.link().kind() == LineKind.BOUQUET
                ? "marketplace.link.bouquet"
                : "marketplace.link.good", candidate.name());
    }
}
