package vn.lienketvung.privacy;

/** The words of today, in the language of whoever reads. */
public interface ConsentWording {

    ConsentText of(ConsentTopic topic);
}
