package shop.petunia;

import shop.petunia.app.Commands;

/** The program's door: without a command it opens the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
