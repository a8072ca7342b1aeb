package shop.petunia.settings;

import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

record ToggleNotation() implements Notation<Boolean> {
    @Override
    public Setting.Kind kind() {
        return Setting.Kind.TOGGLE;
    }

    @Override
    public Boolean read(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UserProblem("settings.choice.unknown", written);
        };
    }

    @Override
    public String write(Boolean value) {
        return value.toString();
    }

    @Override
    public String shown(Boolean value, Texts texts) {
        return texts.of(told(value));
    }

    @Override
    public Sentence told(Boolean value) {
        return Sentence.of(value ? "settings.toggle.on" : "settings.toggle.off");
    }
}
