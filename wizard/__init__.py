"""The domain: questionnaire, answers, strategy file and store. Knows neither Streamlit nor PowerPoint."""
