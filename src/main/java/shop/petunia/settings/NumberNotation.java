package shop.petunia.settings;

import shop.petunia.shared.UserProblem;

record NumberNotation(int least, int most) implements Notation<Integer> {
    @Override
    public Setting.Kind kind() {
        return Setting.Kind.NUMBER;
    }

    @Override
    public Integer read(String written) {
        int number;
        try {
            number = Integer.parseInt(written.strip());
        } catch (NumberFormatException notOne) {
            throw new UserProblem(notOne, "settings.number.limits", least, most);
        }
        if (number < least || number > most) {
            throw new UserProblem("settings.number.limits", least, most);
        }
        return number;
    }

    @Override
    public String write(Integer value) {
        return value.toString();
    }

    @Override
    public Object told(Integer value) {
        return value;
    }
}
