package vn.lienketvung.portal;

/** The database holds the illustrative cast, whose password is published: no portal may work in earnest with it. */
class DemoDataInProduction extends RuntimeException {

    DemoDataInProduction() {
        super("The portal is set to production mode, but its database holds demo accounts");
    }
}
