package shop.petunia.app;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.transform.Rotate;

/** The program's sign: a petunia with five petals. */
final class Blossom extends StackPane {
    private static final int PETALS = 5;

    Blossom(double size) {
        Group flower = new Group();
        double radius = size / 2;
        RadialGradient colour = new RadialGradient(0, 0, radius, radius, radius, false, CycleMethod.NO_CYCLE,
                new Stop(0, Color.web("#6f2155")), new Stop(1, Color.web("#d862b0")));
        for (int i = 0; i < PETALS; i++) {
            Ellipse petal = new Ellipse(radius, radius * 0.5, radius * 0.42, radius * 0.5);
            petal.setFill(colour);
            petal.getTransforms().add(new Rotate(i * 360.0 / PETALS, radius, radius));
            flower.getChildren().add(petal);
        }
        flower.getChildren().add(new Circle(radius, radius, radius * 0.2, Color.web("#f7e27c")));
        getChildren().add(flower);
        setMinSize(size, size);
        setMaxSize(size, size);
    }
}
