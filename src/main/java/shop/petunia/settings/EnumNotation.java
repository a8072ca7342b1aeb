package shop.petunia.settings;

import java.util.List;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

record EnumNotation<E extends Enum<E>>(Class<E> type) implements Notation<E> {
    @Override
    public Setting.Kind kind() {
        return Setting.Kind.CHOICE;
    }

    @Override
    public E read(String written) {
        return options().stream()
                .filter(constant -> constant.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new UserProblem("settings.choice.unknown", written));
    }

    @Override
    public String write(E value) {
        return value.name();
    }

    @Override
    public List<E> options() {
        return List.of(type.getEnumConstants());
    }

    @Override
    public String shown(E value, Texts texts) {
        return texts.of(value);
    }

    @Override
    public Object told(E value) {
        return value;
    }
}
