### What the numbered paragraphs of resolutions ask, in other words than theirs; tables of reports and staff
### pages put the organ that is addressed before it, so each starts with what is to be done.

## R98-RCC-2024

paragraph-R98-RCC-2024-SG20-1 = Elaborar Recomendaciones para llevar a la práctica la IoT y las ciudades y comunidades inteligentes y sostenibles, también respecto de las tecnologías emergentes y las industrias verticales.
paragraph-R98-RCC-2024-SG20-2 = Mantener una hoja de ruta de las normas sobre la IoT y las ciudades y comunidades inteligentes y sostenibles, así como normas coordinadas que atiendan a las necesidades regionales y nacionales y respeten la apertura y la competencia.
paragraph-R98-RCC-2024-SG20-3 = Trabajar con otros organismos de normalización, foros, consorcios y Comisiones de Estudio del UIT-T.
paragraph-R98-RCC-2024-SG20-4 = Recopilar casos de utilización de la IoT y evaluarlos desde el punto de vista del intercambio interoperable de datos; dar a conocer el resultado.
paragraph-R98-RCC-2024-SG20-5 = Seguir estudiando con otras Comisiones de Estudio la normalización y la gestión del citiverso.
paragraph-R98-RCC-2024-TSB-1 = Contribuir, dentro del presupuesto, a una normalización de calidad y atraer a la industria de las telecomunicaciones/TIC a los trabajos del UIT-T sobre la IoT y las ciudades y comunidades inteligentes y sostenibles.
paragraph-R98-RCC-2024-TSB-2 = Ejecutar con los Estados Miembros y las ciudades proyectos piloto urbanos sobre los indicadores fundamentales de rendimiento de las ciudades y comunidades inteligentes y sostenibles.
paragraph-R98-RCC-2024-TSB-3 = Apoyar la iniciativa U4SSC y transmitir sus resultados a la CE 20 y a otros grupos.
paragraph-R98-RCC-2024-TSB-4 = Promover, junto con los Estados Miembros, los indicadores fundamentales de rendimiento de la iniciativa U4SSC para la autoevaluación de las ciudades.
paragraph-R98-RCC-2024-TSB-5 = Alentar la cooperación con otros organismos de normalización, foros e iniciativas en favor de normas interoperables e informes sobre la IoT.
paragraph-R98-RCC-2024-TSB-BDT-BR-1 = Preparar informes sobre los estudios relativos a la IoT, atendiendo a las necesidades de los países en desarrollo y utilizando los resultados del UIT-R y del UIT-D.
paragraph-R98-RCC-2024-TSB-BDT-BR-2 = Apoyar a los Estados Miembros en la aplicación de los indicadores fundamentales de rendimiento de la iniciativa U4SSC.
paragraph-R98-RCC-2024-TSB-BDT-BR-3 = Fomentar los trabajos conjuntos de los Sectores sobre el ecosistema de la IoT en favor de los ODS y de la CMSI.
paragraph-R98-RCC-2024-TSB-BDT-BR-4 = Seguir elaborando publicaciones de la UIT y celebrando eventos de los tres tipos (foros, seminarios y talleres), pensando ante todo en los países en desarrollo.
paragraph-R98-RCC-2024-TSB-BDT-BR-5 = Apoyar a los Estados Miembros, en primer lugar a los países en desarrollo, en la organización de sus propios foros, seminarios y talleres.
paragraph-R98-RCC-2024-TSB-BDT-BR-6 = Informar a la próxima AMNT de los progresos realizados en la organización de foros, seminarios y talleres para crear capacidad en los países en desarrollo.
paragraph-R98-RCC-2024-TSB-BDT-BR-7 = Prestar asistencia a los países en desarrollo en la aplicación de las Recomendaciones, los informes técnicos y las directrices.
paragraph-R98-RCC-2024-MEMBERS-1 = Contribuir a los trabajos de la CE 20 y a los estudios sobre la IoT y las ciudades y comunidades inteligentes y sostenibles.
paragraph-R98-RCC-2024-MEMBERS-2 = Prever en planes maestros el desarrollo de la IoT y de las ciudades y comunidades inteligentes y sostenibles; intercambiar casos de utilización y buenas prácticas.
paragraph-R98-RCC-2024-MEMBERS-3 = Cooperar y compartir experiencias.
paragraph-R98-RCC-2024-MEMBERS-4 = Celebrar o respaldar sus propios foros, seminarios, talleres y cursos de formación sobre la IoT.
paragraph-R98-RCC-2024-MEMBERS-5 = Adoptar medidas para el desarrollo de la IoT, también en materia de normas.

## R98-CITEL-2022

paragraph-R98-CITEL-2022-SG20-1 = Elaborar Recomendaciones para llevar a la práctica la IoT y las ciudades y comunidades inteligentes.
paragraph-R98-CITEL-2022-SG20-2 = Seguir diseñando una hoja de ruta de la IoT y normas armonizadas acordes con las necesidades de cada región y de cada Estado Miembro.
paragraph-R98-CITEL-2022-SG20-3 = Colaborar con los organismos de normalización que se ocupan de la IoT, las partes interesadas y otras Comisiones de Estudio.
paragraph-R98-CITEL-2022-SG20-4 = Interactuar con la CE 2, la CE 12 y la CE 17 en lo que respecta a la identificación, la calidad de servicio y la seguridad en la IoT.
paragraph-R98-CITEL-2022-SG20-5 = Recopilar, evaluar y compartir casos de utilización de la IoT.
paragraph-R98-CITEL-2022-TSB-1 = Contribuir, dentro del presupuesto, a una normalización de calidad y atraer a la industria a los trabajos del UIT-T sobre la IoT y las ciudades y comunidades inteligentes.
paragraph-R98-CITEL-2022-TSB-2 = Ejecutar con los Estados Miembros y las ciudades proyectos piloto urbanos sobre la evaluación de las ciudades y comunidades inteligentes mediante indicadores fundamentales de rendimiento.
paragraph-R98-CITEL-2022-TSB-3 = Apoyar la iniciativa U4SSC (UIT/CEPE, mayo de 2016) y compartir sus resultados.
paragraph-R98-CITEL-2022-TSB-4 = Alentar la cooperación con otros organismos de normalización en favor de servicios de IoT interoperables.
paragraph-R98-CITEL-2022-TSB-BDT-BR-1 = Preparar informes que tengan en cuenta las necesidades de los países en desarrollo en el estudio de la IoT, las redes de sensores y los servicios.
paragraph-R98-CITEL-2022-TSB-BDT-BR-2 = Fomentar los trabajos conjuntos de los Sectores en favor de los ODS y de la CMSI.
paragraph-R98-CITEL-2022-TSB-BDT-BR-3 = Seguir difundiendo publicaciones y organizando foros, seminarios y talleres, teniendo presentes a los países en desarrollo.
paragraph-R98-CITEL-2022-TSB-BDT-BR-4 = Prestar asistencia a los países en desarrollo en la aplicación de las Recomendaciones, los informes técnicos y las directrices.
paragraph-R98-CITEL-2022-TSB-BDT-BR-5 = Prestar asistencia a los países en desarrollo mediante la creación de capacidad y la formación en materia de IoT y de ciudades y comunidades inteligentes.
paragraph-R98-CITEL-2022-MEMBERS-1 = Contribuir a los trabajos de la CE 20 y a los estudios sobre la IoT y las ciudades y comunidades inteligentes.
paragraph-R98-CITEL-2022-MEMBERS-2 = Prever en planes maestros el desarrollo de la IoT y de las ciudades y comunidades inteligentes y sostenibles; intercambiar casos de utilización y buenas prácticas.
paragraph-R98-CITEL-2022-MEMBERS-3 = Cooperar y compartir experiencias.
paragraph-R98-CITEL-2022-MEMBERS-4 = Celebrar o respaldar sus propios foros, seminarios y talleres sobre la IoT.
paragraph-R98-CITEL-2022-MEMBERS-5 = Adoptar medidas para el desarrollo de la IoT, también en materia de normas.

## R197-APT-2022

paragraph-R197-APT-2022-RESOLVES-1 = Promover la inversión en la IoT y en las ciudades y comunidades inteligentes y sostenibles en favor de la Agenda 2030.
paragraph-R197-APT-2022-RESOLVES-2 = Llevar adelante los trabajos de la UIT sobre la IoT y las ciudades y comunidades inteligentes y sostenibles y afrontar los retos que se planteen.
paragraph-R197-APT-2022-SG-1 = Coordinar las actividades de la Unión relativas a la IoT y a las ciudades y comunidades inteligentes y sostenibles.
paragraph-R197-APT-2022-SG-2 = Facilitar el intercambio de experiencias y prácticas óptimas con todas las organizaciones pertinentes.
paragraph-R197-APT-2022-SG-3 = Dar a conocer a los miembros las oportunidades y los retos que la IoT supone para los países en desarrollo y ampliar la cooperación.
paragraph-R197-APT-2022-SG-4 = Presentar cada año a las reuniones del Consejo un informe sobre la aplicación de la presente Resolución.
paragraph-R197-APT-2022-SG-5 = Presentar un informe a la PP-26.
paragraph-R197-APT-2022-TSB-BR-1 = Respaldar a los grupos pertinentes del UIT-T y del UIT-R para que se hagan realidad los servicios y la infraestructura.
paragraph-R197-APT-2022-TSB-BR-2 = Cooperar con los organismos de normalización y otras entidades mediante talleres, sesiones de formación y grupos de coordinación conjuntos en favor de la interoperabilidad.
paragraph-R197-APT-2022-TSB-BR-3 = Alentar, a partir de los resultados de las Comisiones de Estudio, el desarrollo de la IoT y de las ciudades y comunidades inteligentes y sostenibles en los distintos servicios cívicos y comunitarios.
paragraph-R197-APT-2022-BR-u = Apoyar a las Comisiones de Estudio del UIT-R en lo relativo a los aspectos radioeléctricos de la IoT y de las ciudades y comunidades inteligentes y sostenibles.
paragraph-R197-APT-2022-BDT-1 = Ayudar a los países que necesiten apoyo a adoptar la IoT y las ciudades y comunidades inteligentes y sostenibles, con información, creación de capacidad y prácticas óptimas, por medio de seminarios, talleres y eventos similares.
paragraph-R197-APT-2022-BDT-2 = Ayudar a las Comisiones de Estudio del UIT-D a encontrar y desarrollar temas de trabajo sobre la IoT y las ciudades y comunidades inteligentes y sostenibles y a compartir prácticas óptimas.
paragraph-R197-APT-2022-BDT-3 = Alentar a los Estados Miembros a establecer marcos propicios, como estrategias de TIC.
paragraph-R197-APT-2022-COUNCIL-1 = Examinar los informes del Secretario General y adoptar medidas al respecto.
paragraph-R197-APT-2022-COUNCIL-2 = Informar a la PP-26 de los progresos realizados, sobre la base del informe del Secretario General.
paragraph-R197-APT-2022-MS-1 = Fomentar la formulación de orientaciones sobre planificación, despliegue y creación de capacidad.
paragraph-R197-APT-2022-MS-2 = Cooperar, haciendo participar a las partes interesadas e intercambiando información.
paragraph-R197-APT-2022-MS-3 = Apoyar los estudios de radiocomunicaciones en favor de ecosistemas rentables de IoT y de ciudades y comunidades inteligentes y sostenibles.
paragraph-R197-APT-2022-MS-4 = Poner en común los conocimientos sobre la IoT y las ciudades y comunidades inteligentes y sostenibles.
paragraph-R197-APT-2022-MEMBERS-1 = Considerar la posibilidad de poner por escrito buenas prácticas.
paragraph-R197-APT-2022-MEMBERS-2 = Compartir información sobre el modo en que la IoT y las ciudades y comunidades inteligentes y sostenibles pueden ayudar frente a la pandemia mundial.
paragraph-R197-APT-2022-MEMBERS-3 = Contribuir a la aplicación de la Resolución.
paragraph-R197-APT-2022-MEMBERS-4 = Cooperar, hacer participar a las partes interesadas en las actividades de la UIT e intercambiar conocimientos.
paragraph-R197-APT-2022-MEMBERS-5 = Participar en los estudios de la Unión sobre la IoT y las ciudades y comunidades inteligentes y sostenibles.
paragraph-R197-APT-2022-MEMBERS-6 = Alentar a las empresas de todas las ramas de actividad a participar.

## R85-KIGALI-2022

paragraph-R85-KIGALI-2022-RESOLVES-u = Promover, junto con el UIT-T y el UIT-R, la adopción de la IoT y el desarrollo de las ciudades y comunidades inteligentes y sostenibles en favor de los ODS y de la Agenda Conectar 2030.
paragraph-R85-KIGALI-2022-SG-1 = Recopilar experiencias nacionales y regionales y preparar directrices de aplicación a partir de las Recomendaciones de la UIT y de otras aportaciones.
paragraph-R85-KIGALI-2022-SG-2 = Estudiar las oportunidades y los retos de la implantación de la IoT y de las ciudades y comunidades inteligentes y sostenibles.
paragraph-R85-KIGALI-2022-SG-3 = Encontrar estudios de caso sobre la IoT y las ciudades y comunidades inteligentes y sostenibles y determinar qué factores influyen en su despliegue.
paragraph-R85-KIGALI-2022-BDT-1 = Apoyar a los Estados Miembros, en particular a los países en desarrollo, con información, conocimientos especializados, creación de capacidad y prácticas óptimas en favor de un entorno propicio.
paragraph-R85-KIGALI-2022-BDT-2 = Aprovechar los proyectos del sistema de las Naciones Unidas para el desarrollo a fin de lograr el despliegue de la IoT y de las ciudades y comunidades inteligentes y sostenibles, sobre todo en los países en desarrollo.
paragraph-R85-KIGALI-2022-BDT-3 = Crear con los Sectores y otras organizaciones un entorno para el intercambio de conocimientos mediante la celebración de talleres y foros de ámbito regional e internacional.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-1 = Preparar o actualizar un informe sobre las necesidades de los países en desarrollo en materia de IoT y de ciudades y comunidades inteligentes y sostenibles, a partir de los trabajos de todos los Sectores con la iniciativa U4SSC.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-2 = Aunar los trabajos de la UIT sobre tecnología, normas, políticas y reglamentación en materia de IoT.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-3 = Organizar talleres y programas de formación para el debate y el intercambio de prácticas óptimas.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-4 = Fomentar los trabajos intersectoriales sobre la contribución de la IoT y de las ciudades y comunidades inteligentes y sostenibles a los ODS y a la CMSI.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-5 = Ofrecer a los países en desarrollo oportunidades de creación de capacidad en materia de IoT y de ciudades y comunidades inteligentes y sostenibles.
paragraph-R85-KIGALI-2022-MEMBERS-1 = Participar en los estudios de la UIT sobre la IoT y las ciudades y comunidades inteligentes y sostenibles.
paragraph-R85-KIGALI-2022-MEMBERS-2 = Poner en común los conocimientos en este ámbito.
paragraph-R85-KIGALI-2022-MS-1 = Adoptar estrategias, políticas y planes para la IoT y las ciudades y comunidades inteligentes y sostenibles.
paragraph-R85-KIGALI-2022-MS-2 = Colaborar y transmitir conocimientos.
