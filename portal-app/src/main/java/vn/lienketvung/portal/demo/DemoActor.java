package vn.lienketvung.portal.demo;

/** Somebody of the trial portal who can be let act: one of the cast, or one of a neighbouring province. */
public interface DemoActor {

    String username();

    String fullName();
}
