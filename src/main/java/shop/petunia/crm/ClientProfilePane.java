package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.loyalty.AccountRow;
import shop.petunia.loyalty.Terms;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Words;

/** What the counter needs to know of the person at a glance: points, tier, segment, days that matter, the note. */
final class ClientProfilePane extends ScrollPane {
    private static final double WIDTH = 296;
    private static final double GAP = 10;
    private static final int SOON = 7;

    private final ClientCardViewModel model;
    private final Texts texts;
    private final VBox panels = new VBox(GAP);

    ClientProfilePane(ClientCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        getStyleClass().add("client-profile");
        setContent(panels);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
    }

    void show(ClientProfile profile) {
        List<Node> shown = new ArrayList<>();
        shown.add(points(profile.account()));
        if (!profile.client().note().isEmpty()) {
            shown.add(note(profile.client().note()));
        }
        shown.add(tier(profile));
        shown.add(segment(profile));
        shown.add(days(profile));
        panels.getChildren().setAll(shown);
    }

    private Node points(AccountRow account) {
        Label number = new Label(texts.points(account.balance()));
        number.setId("client-balance");
        number.getStyleClass().add("client-balance");
        Label title = new Label(texts.get("crm.card.points"));
        HBox row = new HBox(8, number, title);
        row.setAlignment(Pos.BASELINE_LEFT);
        VBox panel = panel(row);
        panel.getStyleClass().add("accent");
        if (account.needsPerson()) {
            Label badge = ClientBadges.needsPerson(texts, account.booked());
            badge.setId("client-needs-person");
            panel.getChildren().addAll(badge, words(texts.get("crm.needsPerson.why", account.booked())));
        }
        return panel;
    }

    private Node tier(ClientProfile profile) {
        Terms terms = profile.terms();
        Label name = new Label(terms.tier() == null ? texts.get("crm.card.noTier") : terms.tier());
        name.setId("client-tier");
        name.getStyleClass().add("client-strong");
        Label percent = ClientBadges.badge(texts.get("crm.card.percent", terms.percent()));
        percent.setMinWidth(Region.USE_PREF_SIZE);
        percent.getStyleClass().add("accent");
        HBox top = new HBox(8, name, percent);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox panel = panel(title("crm.card.tier"), top);
        if (terms.next() != null) {
            panel.getChildren().addAll(progress(profile, terms), words(
                    texts.get("crm.card.toNext", terms.next(), terms.missing())));
        }
        return panel;
    }

    private static ProgressBar progress(ClientProfile profile, Terms terms) {
        double spent = profile.account().spent().kopecks();
        ProgressBar bar = new ProgressBar(spent / (spent + terms.missing().kopecks()));
        bar.getStyleClass().add(Styles.SMALL);
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private Node segment(ClientProfile profile) {
        Label badge = ClientBadges.segment(texts, profile.segment());
        badge.setId("client-segment");
        return panel(title("crm.card.segment"), badge, words(ClientBadges.meaning(texts, profile.segment())),
                words(why(profile)));
    }

    /** The three figures that a segment follows from. */
    private String why(ClientProfile profile) {
        AccountRow account = profile.account();
        if (account.lastPurchase() == null) {
            return texts.get("crm.card.neverBought");
        }
        long ago = ChronoUnit.DAYS.between(
                account.lastPurchase().atZone(texts.zone()).toLocalDate(), profile.today());
        return texts.get("crm.card.why", ago, account.purchases(), account.spent());
    }

    private Node days(ClientProfile profile) {
        VBox panel = panel(title("crm.card.days"));
        profile.anniversaries().forEach(day -> panel.getChildren().add(day(day)));
        if (profile.anniversaries().isEmpty()) {
            Hyperlink add = new Hyperlink(texts.get("crm.card.addDays"));
            add.setId("client-add-days");
            add.setOnAction(event -> model.edit());
            panel.getChildren().add(add);
        }
        return panel;
    }

    private Node day(Anniversary day) {
        Label what = new Label(day.isBirthday() ? birthday(day) : day.title());
        what.setWrapText(true);
        Label when = new Label(texts.day(day.day()));
        when.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label until = ClientBadges.badge(texts.get("crm.card.until", day.days()));
        until.setMinWidth(Region.USE_PREF_SIZE);
        if (day.days() <= SOON) {
            until.getStyleClass().add("accent");
        }
        HBox row = new HBox(8, new VBox(what, when), gap, until);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String birthday(Anniversary day) {
        return day.age() == 0 ? texts.get("crm.card.birthday") : texts.get("crm.card.birthdayAge", day.age());
    }

    private Node note(String note) {
        Label label = words(note);
        label.setId("client-note-text");
        label.getStyleClass().removeAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        VBox panel = panel(label);
        panel.getStyleClass().add("note");
        panel.setOnMouseClicked(event -> model.note());
        return panel;
    }

    private Label title(String key) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return title;
    }

    private static Label words(String words) {
        Label label = Words.wrapped(words);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private static VBox panel(Node... nodes) {
        VBox panel = new VBox(4, nodes);
        panel.getStyleClass().add("client-panel");
        return panel;
    }
}
