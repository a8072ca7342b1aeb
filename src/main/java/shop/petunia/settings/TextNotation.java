package shop.petunia.settings;

import shop.petunia.shared.UserProblem;

record TextNotation(int longest) implements Notation<String> {
    @Override
    public Setting.Kind kind() {
        return Setting.Kind.TEXT;
    }

    @Override
    public String read(String written) {
        String text = written.strip();
        if (text.length() > longest) {
            throw new UserProblem("settings.text.long", longest);
        }
        return text;
    }

    @Override
    public String write(String value) {
        return value;
    }
}
